import { insidersPages, type PageState, publicPages, type Viewer } from './page-list.js';

/** The languages and widths, in CSS pixels, of every picture. */
export const languages = ['en', 'es'] as const;
export const widths = [360, 1280] as const;

/** One picture that is to be taken. */
export interface PictureWanted {
  readonly web: 'insiders' | 'public';
  readonly viewer: Viewer;
  readonly state: PageState;
  readonly language: (typeof languages)[number];
  readonly width: (typeof widths)[number];
  /** Path of the picture under the folder of pictures, without its ending. */
  readonly file: string;
}

/** All of them, or those whose path holds one of the given words, parted by commas; those of one viewer, width and language follow each other. */
export function picturesWanted(parts = ''): PictureWanted[] {
  const lists = [
    ...Object.entries(insidersPages).map(([viewer, pages]) => ({ web: 'insiders' as const, viewer, pages })),
    { web: 'public' as const, viewer: 'nobody', pages: publicPages },
  ];
  return lists
    .flatMap(({ web, viewer, pages }) =>
      widths.flatMap((width) =>
        languages.flatMap((language) =>
          pages.flatMap((state) => {
            // A sheet of paper has one width.
            if (state.print && width === 360) return [];
            return [
              {
                web,
                viewer: viewer as Viewer,
                state,
                language,
                width,
                file: `${web}/${state.name}-${width}-${language}`,
              },
            ];
          }),
        ),
      ),
    )
    .filter(({ file }) => parts.split(',').some((part) => file.includes(part)));
}
