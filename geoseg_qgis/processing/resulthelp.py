"""What the dialogs of the algorithms on finished masks say."""

from __future__ import annotations

from geoseg_qgis.texts import mark

CLASSAREAS_HELP = mark(
    "<p>The area of each class of a mask: as a table, as a page with bars, as CSV and as numbers for models. "
    "Areas are those of the ellipsoid, pixel by pixel, whatever the CRS of the mask: in degrees, in a UTM "
    "zone (whose plane is off by up to 0.2 %) or in Web Mercator (which doubles areas at 45°).</p>"
    "<p><b>By zones.</b> With a polygon layer, in any CRS, areas are counted in each polygon: districts, "
    "fields, catchments. A pixel belongs to a zone when its centre lies in it. Zones may overlap. Those "
    "without a pixel get zeros, and the log names them.</p>"
    "<p>Other classified rasters of whole numbers work too. Names and colours come from the file (category "
    "names, attribute table, colour table) or from the style of the layer.</p>"
)

CLASSAREAS_TIPS = {
    "INPUT": mark("A mask, or any raster of class numbers. Nodata is no class. The first band counts."),
    "ZONES": mark("Polygons in any CRS. Empty: the whole mask."),
    "FIELD": mark("Names the zones in the table. Empty: their feature numbers."),
    "OUTPUT": mark(
        "A row for each class, in each zone: pixels, area_m2, area_ha, and percent of what has a class there."
    ),
    "HTML": mark("A page with bars. It loads nothing from elsewhere."),
    "CSV": mark("The table as CSV."),
    "ZONE_AREAS": mark("The zones with one column for each class, to be joined or drawn as a map. Hectares."),
}

POLYGONS_HELP = mark(
    "<p>Makes polygons of a mask: one for each patch of pixels of one class that touch along edges. Each has "
    "class number, name, pixels and area on the ellipsoid (m² and ha), which is that of its pixels: it does "
    "not change when borders are simplified, and adds up to what <i>Areas of classes</i> says.</p>"
    "<p><b>Small patches</b> are merged into their largest neighbour, and again, until none is left that has "
    "one: so the map stays complete, as with GDAL's Sieve. Or they are left out, which leaves holes. A small "
    "patch that lies alone in nodata has no neighbour and is left out.</p>"
    "<p><b>Simplify</b> makes straight borders of stairs: no border moves farther than the tolerance, "
    "neighbours keep one border between them, without gaps and overlaps, and the frame of the mask stays. "
    "One pixel is a good tolerance for most maps.</p>"
    "<p><b>Confidence.</b> With a raster of confidences (percent) each polygon gets the mean of its "
    "pixels.</p>"
    "<p>The layer is styled by class in the colours of the mask; in a GeoPackage the style is its "
    "default.</p>"
)

POLYGONS_TIPS = {
    "INPUT": mark(
        "A mask, or any raster of class numbers. Nodata becomes no polygon. The first band counts."
    ),
    "CLASSES": mark("Numbers or names, with commas between them, such as 1, 3 or Water, Snow. Empty: all."),
    "SKIP_ZERO": mark("For masks whose class 0 is background."),
    "CONFIDENCE": mark("Percent of each pixel. Read by nearest neighbour where its grid is another."),
    "MINIMUM": mark("Smaller patches are merged or left out, see below. 0 keeps all."),
    "UNIT": mark("Hectares are those of the ellipsoid; without a CRS only pixels work."),
    "SMALL": mark("What becomes of patches below the smallest area."),
    "SIMPLIFY": mark("How far a border may move, in pixels. 0: borders stay on the edges of pixels."),
    "EXTENT": mark("A rectangle. A pixel is inside when its centre is. Any CRS."),
    "AOI": mark("A pixel is inside when its centre is. Any CRS."),
    "OUTPUT": mark("GeoPackage, or another format by its ending, such as .shp, .geojson, .fgb."),
}

CHANGE_HELP = mark(
    "<p>Compares two masks of different dates: which class became which, in hectares and pixels, as a table "
    "and as a page, and where, as a raster of transitions such as “Vegetation → Water”.</p>"
    "<p>Classes are matched <b>by name</b>; where only numbers are known, by number. The log says which "
    "classes have other numbers in the second mask. If the second mask lies on another grid it is read on "
    "the grid of the first by nearest neighbour, and that is said.</p>"
    "<p>Pixels that have no class in one of the two are nodata in the map and count nowhere. Areas are those "
    "of the ellipsoid. In the map, what did not change is grey. Transitions below 0.1 % share an entry of "
    "its legend, other changes; the file and the table have them all.</p>"
    "<p>A map of changes is at most as good as both masks: errors of either show as changes. Shares of "
    "change that are near the masks' own error rates mean nothing.</p>"
)

CHANGE_TIPS = {
    "BEFORE": mark("The earlier mask. Its grid is that of the map."),
    "AFTER": mark("The later mask."),
    "OUTPUT": mark("GeoTIFF with a number for each transition that occurs, with names, colours and a style."),
    "TABLE": mark("A row for each transition: from, to, pixels, area_m2, area_ha, percent."),
    "HTML": mark("The matrix as a page. It loads nothing from elsewhere."),
    "CSV": mark("The matrix as CSV, a row for each transition."),
}
