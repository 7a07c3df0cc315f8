export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noCounts: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** The counts of vitest's JSON report; a file that could not be loaded counts as one failure. */
export function readCounts(report: string): TestCounts {
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report) as {
    readonly numPassedTests: number;
    readonly numPendingTests: number;
    readonly numTodoTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly { readonly status: string }[];
    }[];
  };
  const failed = testResults
    .filter((file) => file.status === "failed")
    .map((file) => Math.max(1, file.assertionResults.filter((one) => one.status === "failed").length));
  return {
    passed: numPassedTests,
    failed: failed.reduce((sum, one) => sum + one, 0),
    skipped: numPendingTests + numTodoTests,
  };
}
