/** The body of an article's page as it is built, for tests of scripts that read it. */
export const STORY = `<style>a, span { display: inline }</style><header><h1>Bridge opens</h1></header>
<main id="main"><article class="story"><p class="arrival"><a href="#main">Bridge opens</a></p><time datetime="2024-02-08"></time><div class="body">
<div class="passage"><div class="note" role="note"><p><b>Ana Ruiz</b></p><p class="acts"><span><a href="https://paper.example/quotes/3k2j8n5q1w/">Quote page</a></span></p></div><p id="p1">The mayor came at noon. <span class="quote q-3k2j8n5q1w" id="q-3k2j8n5q1w"><span class="mark">“</span>There is no way back<span class="mark">,”</span></span> said <a class="named" href="/speakers/ana-ruiz/">Ana Ruiz</a>.</p></div>
<div class="passage"><p id="p2">Nobody crossed<br>before dark.</p></div>
<figure><figcaption>The bridge</figcaption></figure>
</div></article></main>`;

/** Selects from the first words to the last of a page's text nodes. */
export function select(from: string, to: string): Range {
  const [start, end] = [textWith(from), textWith(to)];
  const range = document.createRange();
  range.setStart(start, start.data.indexOf(from));
  range.setEnd(end, end.data.lastIndexOf(to) + to.length);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return range;
}

function textWith(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes(words)) return node;
  }
  throw new Error(`no text with “${words}”`);
}
