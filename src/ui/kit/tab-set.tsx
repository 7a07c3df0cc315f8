import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";

interface TabSetProps<Value extends string> {
  /** Read aloud; not shown. */
  readonly label: string;
  readonly tabs: readonly {
    readonly value: Value;
    readonly label: string;
    readonly content: ReactNode;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function TabSet<Value extends string>({ label, tabs, value, onChange }: TabSetProps<Value>) {
  return (
    <Tabs
      className="tabs"
      selectedKey={value}
      onSelectionChange={(key) => {
        const tab = tabs.find((one) => one.value === key);
        if (tab !== undefined) onChange(tab.value);
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab className="tab" key={tab.value} id={tab.value}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.value} id={tab.value}>
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
