import type { Contribution } from "../../core/services/contribution.ts";
import { emptyService, type NewService } from "../../core/services/service.ts";
import { noteAnswered, noteAsked, saveService } from "../../store/services.ts";
import type { WriteExamplePart } from "./example-part.ts";

interface ExampleServices {
  /** What is left out is not known. */
  readonly services: readonly (Partial<NewService> & Pick<NewService, "name" | "provider">)[];
  readonly contributions: readonly Contribution[];
}

/** From `resources/example/services.<language>.json`. */
export const writeExampleServices: WriteExamplePart = (scope, content) => {
  const { services, contributions } = content as ExampleServices;
  for (const service of services) saveService(scope, null, { ...emptyService, ...service });
  for (const { provider, askedOn, answeredOn, fileName } of contributions) {
    noteAsked(scope, provider, askedOn);
    if (answeredOn !== null) noteAnswered(scope, provider, answeredOn, fileName);
  }
};
