/** A provider that was asked for its services. Days in ISO form. */
export interface Contribution {
  readonly provider: string;
  readonly askedOn: string;
  /** null: not yet. */
  readonly answeredOn: string | null;
  /** Of the file that came back; "" before. */
  readonly fileName: string;
}
