/** Where the public reads what is published. */
export class ResearchAddress {
  constructor(private readonly origin: string) {}

  ofSummary(publicId: string): string {
    return `${this.origin}/v1/summaries/${publicId}`;
  }
}
