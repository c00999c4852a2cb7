/** The search page as far as its script reads it. */
export const SEARCH_PAGE = `<p id="no-script">Searching needs JavaScript.</p>
<form id="search" hidden data-index="/search-index/" data-names="/search/names.json" data-speakers="/speakers/">
<input type="search" id="words" name="q"></form>
<div id="choices" hidden>
<label><input type="radio" name="show" value="quotes" checked form="search">Quotes</label>
<label><input type="radio" name="show" value="articles" form="search">Articles</label>
<label><input type="checkbox" name="inside" value="1" form="search">In one quote</label>
<select id="order" name="order" form="search"><option value="match">Best</option><option value="newest">Newest</option><option value="oldest">Oldest</option></select>
<details id="narrow"><summary>Filter</summary>
<select name="speaker" form="search"><option value="">Anyone</option></select>
<select name="about" form="search"><option value="">Anyone</option></select>
<select name="place" form="search"><option value="">Anywhere</option></select>
<select name="tag" form="search"><option value="">Any tag</option></select>
<select name="year" form="search"><option value="">Any year</option></select>
<p role="alert"></p></details></div>
<ul id="chips" hidden></ul><p id="found" role="status"></p><p id="left-out"></p><p id="forms"></p><ol id="results"></ol>
<button id="more" type="button" hidden>Show more</button>
<div id="nothing" hidden><div id="help"></div></div><div id="hints"></div>`;
