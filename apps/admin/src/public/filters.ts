/** The one set of filters that list, charts, downloads and copied queries share. Their home is the address. */
export const filterNames = ['q', 'facility', 'category', 'country', 'from', 'to', 'proof', 'norm', 'sort'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** Takes the filters out of an address; whatever else stands there is left alone. */
export function filtersFrom(search: Record<string, unknown>): Filters {
  const filters: Filters = {};
  for (const name of filterNames) {
    const value = search[name];
    if (typeof value === 'string' && value.trim() !== '') filters[name] = value.trim();
  }
  return filters;
}

/** The part of the filters that counts can be asked for: members of dimensions, and months where time is a dimension. */
export function statisticFilters(filters: Filters, by: 'category' | 'month'): Filters {
  const { facility, category, country, from, to } = filters;
  return { facility, category, country, ...(by === 'month' ? { from, to } : {}) };
}

/** The same query for a terminal or a script. */
export function recipes(url: string): { name: 'curl' | 'Python' | 'R'; text: string }[] {
  return [
    { name: 'curl', text: `curl '${url}'` },
    {
      name: 'Python',
      text: `import json, urllib.request\npage = json.load(urllib.request.urlopen("${url}"))\nfor summary in page["items"]:\n    print(summary["title"])`,
    },
    { name: 'R', text: `library(jsonlite)\npage <- fromJSON("${url}")\npage$items$title` },
  ];
}
