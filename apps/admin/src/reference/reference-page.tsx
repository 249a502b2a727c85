import { PageTitle } from '../ui/page-title.js';

export function ReferencePage({ document }: { document: string }) {
  return <PageTitle>{document}</PageTitle>;
}
