/** What the scripts of trends need of their page. */
export const TRENDS_PAGE = `
  <form id="trends" hidden data-index="" data-months="/paper/">
    <input id="trend-words" name="q" type="search" />
    <button>Count</button>
  </form>
  <p id="counted" role="status"></p>
  <div id="trend-answer" hidden>
    <ul id="legend"></ul>
    <div id="by-articles"></div>
    <div id="said-part">
      <button id="count-sayings" type="button"></button>
      <div id="by-sayings"></div>
    </div>
    <table id="trend-table"><thead></thead><tbody></tbody><tfoot></tfoot></table>
  </div>`;
