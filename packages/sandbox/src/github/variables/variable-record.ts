export interface VariableRecord {
  /** In capitals, as GitHub keeps it. */
  name: string;
  value: string;
  /** World time, epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
}
