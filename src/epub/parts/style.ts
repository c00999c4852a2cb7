/**
 * How a book looks where its reader has not decided otherwise: no sizes or faces of our own, since the
 * device sets them, and the one spot colour on quotation marks.
 */
export const STYLE = `h1 { line-height: 1.2; margin: 0.5em 0; text-align: start; }
h2 { font-size: 1.1em; margin: 2em 0 0.5em; text-align: start; }
p { margin: 0 0 0.75em; }
figure { margin: 1em 0; page-break-inside: avoid; break-inside: avoid; }
img { height: auto; max-width: 100%; }
figcaption, .small, aside { font-size: 0.85em; }
.small { margin: 0 0 0.4em; }
.credit { opacity: 0.8; }
.dateline { font-variant: all-small-caps; letter-spacing: 0.03em; }
.mark { color: #a3201c; }
.note { font-size: 0.7em; line-height: 0; text-decoration: none; vertical-align: super; }
aside { margin: 0 0 0.4em; }
aside a, .address { overflow-wrap: anywhere; word-wrap: break-word; }
blockquote { margin: 0 0 0 1em; }
table { border-collapse: collapse; }
td, th { border-bottom: 1px solid; padding: 0.2em 0.6em; text-align: start; vertical-align: top; }
.to-center { text-align: center; }
.to-left { text-align: left; }
.to-right { text-align: right; }
pre { white-space: pre-wrap; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0.3em 0; }
nav li li { margin-inline-start: 1em; }
@media (prefers-color-scheme: dark) { .mark { color: #e88a80; } }
`;
