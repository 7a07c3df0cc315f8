export const en = {
  ruleTitle: "What may be shown",
  published: "The source itself has published these figures",
  publishedHint: "They are then shown with their source, small ones too.",
  hideBelow: "Counts below this are hidden",
  hideBelowHint:
    "Only if the supplier asks for a threshold of its own. Empty: counts from 1 to 4 are hidden, of sensitive indicators from 1 to 9.",
  typedTitle: "Typed text tells a hidden number",
  typedWhere: "“{{title}}” names {{number}} with {{area}}. The public views hide this number to protect individuals.",
} as const;
