import { useState } from "react";
import { linkLevels, type NamedLink, type Partner, type Round } from "../../core/cooperation/partner.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { ModalDialog } from "../kit/modal-dialog.tsx";
import { NativeSelect } from "../kit/native-select.tsx";
import { sectorKeys } from "../strategy/strategy-words.ts";
import { PartnerForm } from "./partner-form.tsx";

interface LinkMatrixProps {
  readonly partners: readonly Partner[];
  readonly links: readonly NamedLink[];
  readonly round: Round;
}

/** Partners × partners: in each row, what that partner says about the others. */
export function LinkMatrix({ partners, links, round }: LinkMatrixProps) {
  const { t, canWrite } = useProject();
  const { act } = useAct();
  const [changed, setChanged] = useState<Partner | null>(null);
  const levelOf = (from: Partner, to: Partner) =>
    linkLevels.find((level) => level === links.find((link) => link.fromId === from.id && link.toId === to.id)?.level) ??
    0;
  const options = linkLevels.map((level) => ({ value: `${level}`, label: t(`cooperation.level-${level}`) }));
  const name = (from: Partner, to: Partner, value: string) => {
    const level = linkLevels.find((one) => `${one}` === value);
    if (level !== undefined) void act("cooperation.nameLink", { round, fromId: from.id, toId: to.id, level });
  };
  return (
    <Card title={t("cooperation.links")}>
      <p className="soft">{t("cooperation.linksHint")}</p>
      <section className="table-box" aria-label={t("cooperation.links")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("cooperation.partner")}</th>
              {partners.map((partner) => (
                <th key={partner.id} scope="col">
                  {partner.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {partners.map((from) => (
              <tr key={from.id}>
                <th scope="row">
                  {from.name} <span className="soft small">{t(sectorKeys[from.sector])}</span>
                  {canWrite && (
                    <Button
                      kind="quiet"
                      isSmall
                      label={t("cooperation.changeWhat", { name: from.name })}
                      onPress={() => setChanged(from)}
                    >
                      {t("app.edit")}
                    </Button>
                  )}
                  {canWrite && (
                    <Button
                      kind="quiet"
                      isSmall
                      label={t("cooperation.removeWhat", { name: from.name })}
                      onPress={() => void act("cooperation.removePartner", { id: from.id })}
                    >
                      {t("app.remove")}
                    </Button>
                  )}
                </th>
                {partners.map((to) => (
                  <td key={to.id}>
                    {from.id !== to.id &&
                      (canWrite ? (
                        <NativeSelect
                          label={t("cooperation.linkOf", { from: from.name, to: to.name })}
                          options={options}
                          value={`${levelOf(from, to)}`}
                          onChange={(value) => name(from, to, value)}
                        />
                      ) : (
                        t(`cooperation.level-${levelOf(from, to)}`)
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {changed !== null && (
        <ModalDialog
          title={t("cooperation.changeWhat", { name: changed.name })}
          isOpen
          onClose={() => setChanged(null)}
        >
          <PartnerForm partner={changed} round={round} onSaved={() => setChanged(null)} />
        </ModalDialog>
      )}
    </Card>
  );
}
