import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureOf, saveFile, toPng } from '../charts/picture.js';

/** The map as it is shown, as a file with its title and its sources. */
export function MapFiles({ name, drawing }: { name: string; drawing: RefObject<SVGSVGElement | null> }) {
  const { t } = useTranslation('map');
  const [failed, setFailed] = useState(false);

  async function save(ending: 'svg' | 'png') {
    try {
      saveFile(`habeas-map.${ending}`, await fileOf(ending));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  async function fileOf(ending: 'svg' | 'png'): Promise<Blob> {
    if (!drawing.current) throw new Error('nothing is drawn yet');
    const legend = (['exact', 'town', 'region', 'unknown', 'demo', 'group'] as const).map((key) => t(`legend.${key}`));
    const picture = pictureOf(drawing.current, {
      title: name,
      lines: [legend.join(' '), t('neutral'), t('source', { address: window.location.origin })],
    });
    // Outside the site an address needs its host.
    const svg = picture.svg.replaceAll('href="/', `href="${window.location.origin}/`);
    return ending === 'png' ? toPng({ ...picture, svg }) : new Blob([svg], { type: 'image/svg+xml' });
  }

  return (
    <p className="no-print">
      {(['svg', 'png'] as const).map((ending) => (
        <button key={ending} type="button" className="link-button map-file" onClick={() => void save(ending)}>
          {t(`save.${ending}`)}
        </button>
      ))}
      {failed && <span role="alert">{t('save.failed')}</span>}
    </p>
  );
}
