"""The command line: the runs of the toolbox for servers and schedulers, without QGIS."""
