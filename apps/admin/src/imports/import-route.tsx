import { useParams } from '@tanstack/react-router';
import { ImportPage } from './import-page.js';

/** The page of one import at its own address. */
export function ImportRoute() {
  const { importId }: { importId?: string } = useParams({ strict: false });
  return <ImportPage importId={importId ?? ''} />;
}
