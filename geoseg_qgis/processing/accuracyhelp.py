"""What the dialogs of the accuracy assessment say."""

from __future__ import annotations

from geoseg_qgis.texts import mark

SAMPLEPOINTS_HELP = mark(
    "<p>Draws the random points that an accuracy assessment needs: so many in each class of a mask (the "
    "classes are the strata), every pixel of a class as likely as any other.</p>"
    "<p><b>1. Draw</b> them here. How many: a number, or a target for the standard error of the overall "
    "accuracy. The log says how many go into each class.</p>"
    "<p><b>2. Label</b> them. Start editing the layer and fill the field <i>reference</i> with what is "
    "there, from better images, from the field. The form offers the classes of the mask; names and numbers "
    "both work. Best do not look at the mask meanwhile: the points come in random order, and the form hides "
    "their class. A point that cannot be told stays empty and is left out.</p>"
    "<p><b>3. Assess</b>: <i>Accuracy of a mask</i> with the mask and these points.</p>"
    "<p>The same mask and seed give the same points on any machine. A class with fewer pixels than "
    "wanted is taken whole. Size and allocation follow Olofsson et al. (2014), Remote Sensing of "
    "Environment 148, 42–57.</p>"
)

SAMPLEPOINTS_TIPS = {
    "INPUT": mark("A mask, or any raster of class numbers from 0 to 255. Nodata is no class."),
    "POINTS": mark("All points together. Empty: as many as the target standard error needs."),
    "TARGET_ERROR": mark(
        "Of the overall accuracy, as a share: 0.015 means that the 95 % confidence interval is about "
        "± 3 percentage points. Not looked at where the number of points is given."
    ),
    "EXPECTED": mark(
        "The user's accuracy that you expect, as a share: one number for all classes, or by class, such as "
        "water=0.95; built-up=0.7; *=0.85. The lower, the more points are needed."
    ),
    "ALLOCATION": mark(
        "rare classes first: classes with a small area get the minimum below, the rest goes to the others by "
        "area; good for both accuracy and areas. proportional: by area alone. equal: as many in each class."
    ),
    "MINIMUM": mark("Points in each class, for rare classes first. The paper advises 50 to 100."),
    "DISTANCE": mark(
        "Metres between any two points. Empty or 0: none. Points that keep a distance are not quite a random "
        "sample any more: take it small against the extent of the mask."
    ),
    "SEED": mark("The same number draws the same points; another number draws others."),
    "OUTPUT": mark(
        "Centres of pixels with stratum, its name, inclusion (the share of the class's pixels that was "
        "drawn), hectares (the area that a point stands for) and an empty field reference."
    ),
}

ACCURACY_HELP = mark(
    "<p>Says how good a mask is: error matrix, overall, user's and producer's accuracy, F1, IoU and kappa; "
    "and from a random sample of points also what holds for the whole map: accuracies and the area of each "
    "class with 95 % confidence intervals (Olofsson et al. 2014, Remote Sensing of Environment 148, "
    "42–57).</p>"
    "<p><b>With points</b> of <i>Sample points for accuracy</i>: fill their field "
    "<i>reference</i> first, then choose the mask and the points here. Other random points do as well, "
    "simple or systematic ones too. Training points do not: they flatter the map; untick the estimates for "
    "points that were not drawn at random.</p>"
    "<p><b>With polygons</b> every pixel whose centre lies in one counts. <b>With a raster</b> each pixel of "
    "the mask is compared with the pixel under its centre; the raster may have another CRS and other pixels. "
    "Both give the error matrix alone.</p>"
    "<p><b>Labels</b> are names of the mask's classes (capitals do not count) or class numbers. A label that "
    "is no class of the mask is an error, unless LABELS, among the advanced parameters, says what it "
    "means.</p>"
    "<p>Rows of the error matrix are the mask, columns the reference.</p>"
)

ACCURACY_TIPS = {
    "INPUT": mark("The mask to be assessed, or any raster of class numbers from 0 to 255."),
    "SAMPLES": mark("Points or polygons with a field that says the true class."),
    "FIELD": mark("Of the points or polygons: class names or class numbers. Empty values are left out."),
    "REFERENCE": mark(
        "A classified raster to compare with, instead of points or polygons. Any CRS and pixels."
    ),
    "WHOLE_MAP": mark(
        "For points of a random sample: each counts by the area that it stands for. Untick it for points "
        "that were not drawn at random."
    ),
    "STRATA": mark(
        "Only where the points were drawn from the classes of another mask than this one, such as an earlier "
        "version of it (Stehman 2014)."
    ),
    "LABELS": mark(
        "What labels of the reference mean that are no class of the mask, such as 80=water; 10=forest; "
        "20=forest. Nothing after the sign leaves a label out: cloud=; and *= leaves out all others."
    ),
    "OUTPUT": mark("The report as HTML; it opens in the results viewer and loads nothing from elsewhere."),
    "TABLE": mark("The same numbers as CSV, a row for each class."),
    "POINTS": mark("The points with the class of the mask, that of the reference, and whether they agree."),
}
