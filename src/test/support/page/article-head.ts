/** An author as structured data names one. */
export const AUTHOR = {
  '@type': 'Person',
  name: 'Anna Berg Jr.',
  givenName: 'Anna',
  familyName: 'Berg',
  honorificSuffix: 'Jr.',
};

/** Gives the page what an article’s page states about itself. */
export function showArticleHead(author: unknown): void {
  const meta = {
    citation_title: 'Bridge opens',
    citation_publication_date: '2024/02/08',
    citation_language: 'en',
  };
  const data = [{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', author }];
  document.head.innerHTML = [
    '<meta property="og:site_name" content="The Post">',
    '<link rel="canonical" href="https://paper.example/2024/02/08/bridge/">',
    ...Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${content}">`),
    ...data.map((each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`),
  ].join('');
}
