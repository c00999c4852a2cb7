/** How an analyst opens the downloads; the tests hold the one for DuckDB against the columns. */
export const examples: readonly {
  readonly name: string;
  readonly code: (address: string) => string;
}[] = [
  {
    name: 'DuckDB',
    code: (parquet) => `SELECT speaker, count(*) AS quotes
FROM '${parquet}'
WHERE printed >= DATE '2020-01-01'
GROUP BY speaker ORDER BY quotes DESC, speaker LIMIT 10;`,
  },
  {
    name: 'pandas',
    code: (parquet) => `import pandas as pd
url = "${parquet}"
quotes = pd.read_parquet(url)
armenia = quotes[quotes.dateline_country == "AM"]
armenia[["printed", "said", "speaker", "words", "address"]]`,
  },
  {
    name: 'pandas, CSV',
    code: (
      parquet,
    ) => `# "NA" is Namibia and "None" may be a name: only an empty cell is a missing value.
url = "${parquet.replace(/parquet$/, 'csv')}"
quotes = pd.read_csv(url, keep_default_na=False, na_values=[""])
quotes[quotes.country == "NA"]`,
  },
  {
    name: 'R',
    code: (parquet) => `url <- "${parquet}"
download.file(url, "quotes.parquet", mode = "wb")
quotes <- nanoparquet::read_parquet("quotes.parquet")
table(quotes$kind, quotes$said_by, useNA = "ifany")`,
  },
];
