"""What a config.json may name. TerraTorch imports and calls what it reads there, so only these lists decide.

Read from TerraTorch 1.2.11 and vLLM 0.32. Left out on purpose: data modules that unpickle or open files
when they are made (Sen4Map, tortilla files), proxies for any class (TorchGeoDataModule), torchgeo's and
kornia's own classes (TerraTorch's segmentation plugin cannot use them), and transforms that open files or
call what they are given (FDA, HistogramMatching, TextImage, Lambda, ReplayCompose).
"""

from __future__ import annotations

from geoseg_qgis.texts import mark


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARCHITECTURES = ["Terratorch"]
SEGMENTATION, REGRESSION = "segmentation", "regression"
TASK = "terratorch.tasks.SemanticSegmentationTask"
REGRESSION_TASK = "terratorch.tasks.PixelwiseRegressionTask"
TASKS = {TASK: SEGMENTATION, REGRESSION_TASK: REGRESSION}
"""Tasks that can be run, and what a model card calls them."""
# Tasks that people will try, and what to tell them (marked texts).
OTHER_TASKS = {
    "terratorch.tasks.ClassificationTask": mark("it gives the whole window one class"),
    "terratorch.tasks.MultiLabelClassificationTask": mark("it gives the whole window several classes"),
    "terratorch.tasks.ObjectDetectionTask": mark("it gives boxes around objects"),
    "terratorch.tasks.InstanceSegmentationTask": mark("it gives outlines of objects"),
}
FACTORY = "EncoderDecoderFactory"

CONFIG_KEYS = _words(
    "architectures num_classes pretrained_cfg model_type torch_dtype dtype transformers_version"
)
MODEL_TYPES = frozenset({"timm_wrapper", "terratorch"})
DTYPES = frozenset({"float16", "bfloat16", "float32"})

# Sections for training that nothing reads at inference; their class paths are held to a pattern.
TRAINING_SECTIONS = _words("trainer optimizer lr_scheduler seed_everything")
TRAINING_CLASS = (
    r"(?:(?:lightning\.pytorch|pytorch_lightning)\.(?:callbacks|loggers|strategies|profilers)\.|"
    r"torch\.optim\.(?:lr_scheduler\.)?)?[A-Z][A-Za-z0-9]*"
)

TASK_ARGUMENTS = _words(
    "model_args model_factory loss aux_heads aux_loss class_weights ignore_index lr optimizer "
    "optimizer_hparams scheduler scheduler_hparams freeze_backbone freeze_decoder freeze_head "
    "plot_on_val class_names tiled_inference_parameters test_dataloaders_names lr_overrides "
    "output_on_inference output_most_probable tiled_inference_on_testing "
    "tiled_inference_on_validation var_weights custom_loss custom_loss_kwargs"
)
TILING_ARGUMENTS = _words(
    "crop h_crop w_crop stride h_stride w_stride delta average_patches blend_overlaps padding "
    "batch_size verbose"
)

INPUTS = _words("pixel_values location_coords temporal_coords")

# Part of a name in model_args that makes some backbone open a file, reach the hub, or pick its own settings.
RISKY_WORDS = _words(
    "ckpt checkpoint weight pretrained path file url cache hub repo download custom module_name "
    "class_path init_args cfg config overlay"
)
HARMLESS_ARGUMENTS = _words("pretrained_bands backbone_pretrained_bands")

# TerraTorch imports and calls what stands in head_final_act; these only bend a number.
LAST_ACTIVATIONS = frozenset(
    f"torch.nn.{name}"
    for name in _words(
        "ELU GELU Hardsigmoid Hardtanh Identity LeakyReLU ReLU ReLU6 SELU SiLU Sigmoid Softplus Tanh"
    )
)

# Families of encoders. Not among them: tokenizers, generators and "thinking" variants of TerraMind, and Clay,
# which fetch weights of their own while they are built.
BACKBONE = (
    r"(?:terratorch_)?(?:UNet|prithvi_[a-z0-9_]+|terramind_v1_(?:tiny|small|base|large)"
    r"|(?:dofa|satlas|ssl4eos12|ssl4eol)_[a-z0-9_]+)"
    r"|timm_[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)?"
)
DECODERS = _words(
    "ASPPHead ASPPSegmentationHead FCNDecoder IdentityDecoder LinearDecoder MLPDecoder UNetDecoder "
    "UperNetDecoder"
)
SMP_DECODERS = _words(
    "Unet UnetPlusPlus MAnet Linknet FPN PSPNet DeepLabV3 DeepLabV3Plus PAN UPerNet Segformer"
)
NECKS = _words(
    "SelectIndices AggregateTokens PermuteDims InterpolateToPyramidal MaxpoolToPyramidal "
    "ReshapeTokensToImage AddBottleneckLayer LearnedInterpolateToPyramidal FeaturePyramidNetworkNeck"
)
PEFT_METHODS = frozenset({"LORA"})
PEFT_ARGUMENTS = _words(
    "r lora_alpha lora_dropout target_modules bias use_rslora use_dora fan_in_fan_out modules_to_save "
    "layers_to_transform"
)

DATA_MODULES = frozenset(
    f"terratorch.datamodules.{name}"
    for name in _words(
        "BurnIntensityNonGeoDataModule FireScarsNonGeoDataModule "
        "GenericNonGeoPixelwiseRegressionDataModule GenericNonGeoSegmentationDataModule "
        "Landslide4SenseNonGeoDataModule MBeninSmallHolderCashewsNonGeoDataModule "
        "MChesapeakeLandcoverNonGeoDataModule MNeonTreeNonGeoDataModule MNzCattleNonGeoDataModule "
        "MPv4gerSegNonGeoDataModule MSACropTypeNonGeoDataModule MultiTemporalCropClassificationDataModule "
        "OpenEarthMapNonGeoDataModule Sen1Floods11NonGeoDataModule"
    )
)
# Values of these are names of folders and files of the training data; nothing opens them at inference.
DATA_PLACES = _words(
    "data_root train_data_root val_data_root test_data_root predict_data_root train_label_data_root "
    "val_label_data_root test_label_data_root train_split val_split test_split"
)
# Data modules that insist on some of them.
NEEDED_PLACES = {
    "terratorch.datamodules.GenericNonGeoPixelwiseRegressionDataModule": sorted(
        _words("train_data_root val_data_root test_data_root")
    )
}
TRANSFORM_LISTS = _words("train_transform val_transform test_transform predict_transform")
DATA_ARGUMENTS = _words(
    "batch_size num_workers num_classes img_grep label_grep means stds ignore_split_file_extensions "
    "allow_substring_split_file bands dataset_bands output_bands predict_dataset_bands predict_output_bands "
    "constant_scale rgb_indices expand_temporal_dimension reduce_zero_label no_data_replace no_label_replace "
    "embedding_input pca_step drop_last pin_memory check_stackability return_georeference use_metadata "
    "partition"
)

TRANSFORMS = frozenset(
    [
        *(
            f"albumentations.{name}"
            for name in _words(
                "Affine CenterCrop ColorJitter D4 ElasticTransform GaussNoise GaussianBlur GridDistortion "
                "HorizontalFlip LongestMaxSize Normalize Pad PadIfNeeded RandomBrightnessContrast RandomCrop "
                "RandomGamma RandomResizedCrop RandomRotate90 RandomScale RandomSizedCrop Resize Rotate "
                "ShiftScaleRotate SmallestMaxSize ToFloat Transpose VerticalFlip"
            )
        ),
        "albumentations.pytorch.ToTensorV2",
        "albumentations.pytorch.transforms.ToTensorV2",
        *(
            f"terratorch.datasets.transforms.{name}"
            for name in _words(
                "FlattenTemporalIntoChannels UnflattenTemporalFromChannels FlattenSamplesIntoChannels "
                "UnflattenSamplesFromChannels Rearrange SelectBands Padding"
            )
        ),
    ]
)

# Kinds of files that Python, TerraTorch or torch could take for code; a model needs none of them.
REFUSED_SUFFIXES = _words(
    ".so .dll .dylib .pyd .pyc .pyo .pyx .exe .sh .bat .cmd .ps1 .pkl .pickle .joblib .dill .egg .whl"
)
REFUSED_NAMES = _words("custom_modules sitecustomize.py usercustomize.py __init__.py conftest.py")

_STORAGES = "Double Float Half BFloat16 Long Int Short Char Byte Bool Untyped Typed"
_DTYPES = "float64 float32 float16 bfloat16 int64 int32 int16 int8 uint8 bool"
PICKLE_GLOBALS = frozenset(
    [
        "collections.OrderedDict",
        "collections.Counter",
        "_codecs.encode",
        "__builtin__.set",
        "__builtin__.bytearray",
        "builtins.set",
        "builtins.bytearray",
        "torch.Size",
        "torch.Tensor",
        "torch.device",
        "torch.nn.parameter.Parameter",
        "torch.serialization._get_layout",
        "torch._utils._rebuild_tensor",
        "torch._utils._rebuild_tensor_v2",
        "torch._utils._rebuild_tensor_v3",
        "torch._utils._rebuild_parameter",
        *(f"torch.{kind}Storage" for kind in _STORAGES.split()),
        *(f"torch.storage.{kind}Storage" for kind in ("Untyped", "Typed")),
        *(f"torch.{kind}" for kind in _DTYPES.split()),
    ]
)
SAFETENSORS_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "I16": 2, "U16": 2, "F16": 2, "BF16": 2,
    "I32": 4, "U32": 4, "F32": 4, "I64": 8, "U64": 8, "F64": 8,
}  # fmt: skip
