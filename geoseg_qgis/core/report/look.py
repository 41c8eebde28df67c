"""How the page looks, on a screen and on A4 paper."""

INK, QUIET, LINE, PAPER, HEAD = "#1d2a33", "#5d6d78", "#d9e0e5", "#f4f6f8", "#1f4e5f"

CSS = f"""
* {{ box-sizing: border-box; }}
html {{ background: #e9edf0; }}
body {{ margin: 0; color: {INK};
  font: 15px/1.5 "Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif; }}
main {{ max-width: 1120px; margin: 24px auto; background: #fff; box-shadow: 0 1px 6px rgba(0, 0, 0, 0.13); }}
header table {{ width: 100%; border-spacing: 0; }}
header td {{ padding: 26px 36px 22px; }}
h1 {{ margin: 0; color: #fff; font-size: 26px; font-weight: 600; line-height: 1.25;
  overflow-wrap: anywhere; }}
header p {{ margin: 6px 0 0; color: #d3e2e8; overflow-wrap: anywhere; }}
section {{ padding: 6px 36px 18px; }}
h2 {{ font-size: 18px; font-weight: 600; margin: 18px 0 10px; }}
h3 {{ font-size: 14px; font-weight: 600; margin: 16px 0 4px; color: {HEAD}; }}
.note {{ margin: 18px 36px 0; padding: 9px 14px; background: #fdf3dc; border-left: 4px solid #b07a12; }}
.quiet {{ color: {QUIET}; margin: 6px 0; }}
table.pair {{ width: 100%; border-collapse: collapse; table-layout: fixed; }}
table.pair td {{ vertical-align: top; padding: 0 9px; }}
table.pair td:first-child {{ padding-left: 0; }}
table.pair td:last-child {{ padding-right: 0; }}
table.pair.stacked td {{ padding: 0 0 14px; }}
table.pair.narrow {{ width: auto; table-layout: auto; }}
table.pair.narrow td {{ min-width: 270px; }}
table.pair.narrow .chart {{ width: 380px; }}
.frame {{ max-width: var(--widest); }}
figure {{ margin: 0; break-inside: avoid; }}
figure img {{ display: block; width: 100%; height: auto; border: 1px solid {LINE}; background: {PAPER};
  image-rendering: auto; }}
figure img.classes {{ image-rendering: pixelated; }}
figcaption {{ color: {QUIET}; font-size: 13px; margin: 0 0 5px; }}
svg {{ display: block; }}
svg text {{ font: 12px "Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif;
  fill: {QUIET}; }}
table.list {{ border-collapse: collapse; width: 100%; }}
table.list th {{ text-align: right; font-weight: 600; font-size: 13px; color: {QUIET};
  border-bottom: 1px solid #b9c4cb; padding: 4px 10px; white-space: nowrap; }}
table.list td {{ text-align: right; border-bottom: 1px solid {LINE}; padding: 5px 10px;
  font-variant-numeric: tabular-nums; white-space: nowrap; }}
table.list th.name, table.list td.name {{ text-align: left; padding-left: 0; white-space: normal;
  overflow-wrap: anywhere; }}
table.list td.bar {{ width: 34%; padding: 5px 0 5px 10px; }}
table.list tr.none td {{ color: #93a0a9; }}
.swatch {{ display: inline-block; width: 14px; height: 14px; margin: 0 9px -2px 0; overflow: hidden;
  border: 1px solid rgba(0, 0, 0, 0.2); }}
table.facts {{ border-collapse: collapse; width: 100%; font-size: 13px; table-layout: fixed; }}
table.facts td {{ border-bottom: 1px solid {LINE}; padding: 4px 10px; vertical-align: top;
  overflow-wrap: anywhere; white-space: pre-wrap; }}
table.facts td:first-child {{ width: 150px; color: {QUIET}; padding-left: 0; }}
.code {{ font-family: Consolas, Menlo, "DejaVu Sans Mono", monospace; font-size: 12px; }}
footer {{ padding: 10px 36px 26px; color: {QUIET}; font-size: 13px; }}
@media (max-width: 720px) {{
  table.pair td {{ display: block; padding: 0 0 16px !important; }}
  header td, section, footer {{ padding-left: 18px; padding-right: 18px; }}
  .note {{ margin-left: 18px; margin-right: 18px; }} }}
@page {{ size: A4; margin: 12mm; }}
@media print {{
  * {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
  html {{ background: #fff; }} body {{ font-size: 10pt; line-height: 1.4; }}
  main {{ max-width: none; margin: 0; box-shadow: none; }}
  header td {{ padding: 5mm 6mm; }} h1 {{ font-size: 17pt; }}
  section, footer {{ padding: 1mm 0; }} .note {{ margin: 4mm 0 0; }}
  h2 {{ font-size: 13pt; margin: 5mm 0 2mm; break-after: avoid; }}
  h3 {{ break-after: avoid; margin: 2.5mm 0 0.5mm; }}
  tr, figure, .whole {{ break-inside: avoid; }} thead {{ display: table-header-group; }}
  figcaption, footer {{ font-size: 8.5pt; }} table.facts {{ font-size: 8pt; line-height: 1.28; }}
  table.facts td {{ padding: 0.25mm 2mm; }} .code {{ font-size: 7pt; }}
}}
"""
