import { useTranslation } from 'react-i18next';

interface NamedSource {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** A source by name. Where it is on the web it is a plain link that names its host: nothing is fetched from there. */
export function SourceLink({ source }: { source: NamedSource | null }) {
  const { t } = useTranslation('context');
  const words = [source?.title, source?.publisher].filter(Boolean).join(', ') || t('sources.notGiven');
  const host = source?.url && /^https?:/.test(source.url) && URL.canParse(source.url) ? new URL(source.url).host : null;
  if (!host || !source?.url) return <>{words}</>;
  return (
    <a href={source.url} rel="noopener noreferrer nofollow" target="_blank">
      {words} ({host})
    </a>
  );
}
