import type { Certainty, CostCategory, CostLine, FundingSource, InflationClass } from "../../core/costs/cost-plan.ts";
import type { Horizon } from "../../core/project/project-settings.ts";
import type { TextKey } from "../../texts/words.ts";

export const categoryKeys = {
  personnel: "costs.categoryPersonnel",
  training: "costs.categoryTraining",
  materials: "costs.categoryMaterials",
  food: "costs.categoryFood",
  transport: "costs.categoryTransport",
  facilities: "costs.categoryFacilities",
  equipment: "costs.categoryEquipment",
  construction: "costs.categoryConstruction",
  "external-services": "costs.categoryExternalServices",
  grants: "costs.categoryGrants",
  communication: "costs.categoryCommunication",
  "it-data": "costs.categoryItData",
  coordination: "costs.categoryCoordination",
  monitoring: "costs.categoryMonitoring",
  "in-kind": "costs.categoryInKind",
} as const satisfies Record<CostCategory, TextKey>;

export const sourceKeys = {
  "municipal-operating": "costs.sourceMunicipalOperating",
  "municipal-investment": "costs.sourceMunicipalInvestment",
  "state-region": "costs.sourceStateRegion",
  eu: "costs.sourceEu",
  "health-insurance": "costs.sourceHealthInsurance",
  "parents-fees": "costs.sourceParentsFees",
  foundations: "costs.sourceFoundations",
  companies: "costs.sourceCompanies",
  "other-municipalities": "costs.sourceOtherMunicipalities",
  "in-kind": "costs.sourceInKind",
} as const satisfies Record<FundingSource, TextKey>;

export const certaintyKeys = {
  approved: "costs.certaintyApproved",
  planned: "costs.certaintyPlanned",
  applied: "costs.certaintyApplied",
  idea: "costs.certaintyIdea",
} as const satisfies Record<Certainty, TextKey>;

export const inflationKeys = {
  wages: "costs.inflationClassWages",
  goods: "costs.inflationClassGoods",
  construction: "costs.inflationClassConstruction",
  none: "costs.inflationNone",
} as const satisfies Record<InflationClass, TextKey>;

export const natureKeys = {
  new: "costs.natureNew",
  existing: "costs.natureExisting",
  expanded: "costs.natureExpanded",
} as const satisfies Record<CostLine["nature"], TextKey>;

export const spendingKeys = {
  operating: "costs.spendingOperating",
  investment: "costs.spendingInvestment",
} as const satisfies Record<CostLine["spending"], TextKey>;

export const horizonKeys = {
  short: "costs.horizonShort",
  medium: "costs.horizonMedium",
  long: "costs.horizonLong",
} as const satisfies Record<Horizon, TextKey>;
