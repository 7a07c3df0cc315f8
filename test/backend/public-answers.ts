import type { BackendCore } from "../../src/backend/dispatch.ts";
import { type CallInput, type CallName, type CallOutput, contract } from "../../src/contract/contract.ts";

/** Everything that the screens and commands may show to the public, call by call. */
export async function publicAnswers(core: BackendCore): Promise<readonly (readonly [string, unknown])[]> {
  const ask = async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> => {
    const answer = await core.run(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as CallOutput<Name>;
  };
  const answers: [string, unknown][] = [];
  const audience = "public" as const;
  const keep = async <Name extends CallName>(name: Name, input: CallInput<Name>) =>
    answers.push([`${name} ${JSON.stringify(input)}`, await ask(name, input)]);
  for (const { indicator, periods, groups } of await ask("indicators.list", {})) {
    for (const period of periods)
      for (const group of groups) await keep("gaps.view", { indicatorId: indicator.id, period, group, audience });
    await keep("trend.view", { indicatorId: indicator.id, group: "", areaCodes: ["01", "06"], groups, audience });
    for (const period of periods)
      if (groups.length > 2) await keep("trend.compare", { indicatorId: indicator.id, period, groups: null, audience });
  }
  await keep("disclosure.audit", { job: "audit" });
  await keep("services.coverage", { audience, indicatorId: null, period: null, type: null });
  await keep("document.view", { audience });
  for (const name of plainReads) {
    const input = contract[name].input.safeParse({ audience }).success ? { audience } : {};
    answers.push([name, await ask(name, input as never)]);
  }
  return answers;
}

/** Reading calls that need nothing but an audience. */
const plainReads = (Object.keys(contract) as CallName[]).filter((name) => {
  const { writes, job, input } = contract[name];
  const isRead = /\.(view|list|imports|overview|evidence|findings)$/.test(name) && !name.startsWith("project.");
  return isRead && !writes && !job && (input.safeParse({}).success || input.safeParse({ audience: "public" }).success);
});
