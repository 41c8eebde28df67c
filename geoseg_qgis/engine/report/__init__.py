"""What geoseg:checkengine finds: the machine, the environment, a model that runs."""
