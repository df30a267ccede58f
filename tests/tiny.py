"""Tiny checkpoints with random weights, one of each family, in diffusers' form: real pipelines, in milliseconds.

Each is saved to a folder as its publisher would do it, and found there like any other. Tokenizers know ASCII alone.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from peft import LoraConfig, get_peft_model_state_dict

SIDE = 64
"""Pixels of what the U-Nets are said to be trained on."""
SYMBOLS = string.ascii_letters + string.digits + string.punctuation


def clip_tokenizer(length: int = 20) -> Any:
    vocabulary = {"<|startoftext|>": 0, "<|endoftext|>": 1}
    for symbol in SYMBOLS:
        vocabulary[symbol] = len(vocabulary)
        vocabulary[symbol + "</w>"] = len(vocabulary)
    return transformers.CLIPTokenizer(vocab=vocabulary, merges=[], model_max_length=length)


def t5_tokenizer() -> Any:
    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0)] + [(s, -3.0) for s in SYMBOLS]
    return transformers.T5Tokenizer(vocab=pieces, extra_ids=0, model_max_length=512)


def qwen_tokenizer() -> Any:
    vocabulary = {"<|endoftext|>": 0}
    for symbol in [*SYMBOLS, "Ġ", "Ċ"]:
        vocabulary[symbol] = len(vocabulary)
    tokenizer = transformers.Qwen2Tokenizer(vocab=vocabulary, merges=[], model_max_length=1024)
    tokenizer.chat_template = "{% for m in messages %}<u>{{ m['content'] }}</u>{% endfor %}"
    return tokenizer


def clip(kind: Any, tokenizer: Any, *, width: int = 32, projection: int = 32) -> Any:
    config = transformers.CLIPTextConfig(
        vocab_size=len(tokenizer),
        hidden_size=width,
        intermediate_size=37,
        num_attention_heads=4,
        num_hidden_layers=3,
        max_position_embeddings=tokenizer.model_max_length,
        projection_dim=projection,
        bos_token_id=0,
        eos_token_id=1,
        pad_token_id=1,
        hidden_act="gelu",
    )
    return kind(config)


def t5(tokenizer: Any, width: int = 32) -> Any:
    config = transformers.T5Config(vocab_size=len(tokenizer), d_model=width, d_ff=37, d_kv=8, num_layers=2, num_heads=4)
    return transformers.T5EncoderModel(config)


def vae(channels: int = 4, **options: Any) -> Any:
    """Two pixels to a latent's value along a side."""
    return diffusers.AutoencoderKL(
        block_out_channels=[16, 32],
        down_block_types=["DownEncoderBlock2D"] * 2,
        up_block_types=["UpDecoderBlock2D"] * 2,
        latent_channels=channels,
        norm_num_groups=8,
        layers_per_block=1,
        **options,
    )


BETAS = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}


def stable_diffusion(prediction: str = "epsilon", **options: Any) -> Any:
    tokenizer = clip_tokenizer()
    unet = diffusers.UNet2DConditionModel(
        block_out_channels=(16, 32),
        layers_per_block=1,
        sample_size=SIDE // 2,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=32,
        attention_head_dim=8,
        norm_num_groups=8,
        **options,
    )
    scheduler = diffusers.PNDMScheduler(**BETAS, skip_prk_steps=True, prediction_type=prediction, steps_offset=1)
    return diffusers.StableDiffusionPipeline(
        vae=vae(),
        text_encoder=clip(transformers.CLIPTextModel, tokenizer),
        tokenizer=tokenizer,
        unet=unet,
        scheduler=scheduler,
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def stable_diffusion_xl() -> Any:
    tokenizer = clip_tokenizer()
    unet = diffusers.UNet2DConditionModel(
        block_out_channels=(16, 32),
        layers_per_block=1,
        sample_size=SIDE // 2,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=(2, 4),
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=8,
        transformer_layers_per_block=(1, 2),
        projection_class_embeddings_input_dim=80,
        cross_attention_dim=64,
        norm_num_groups=8,
    )
    return diffusers.StableDiffusionXLPipeline(
        vae=vae(),
        text_encoder=clip(transformers.CLIPTextModel, tokenizer),
        tokenizer=tokenizer,
        text_encoder_2=clip(transformers.CLIPTextModelWithProjection, tokenizer),
        tokenizer_2=clip_tokenizer(),
        unet=unet,
        scheduler=diffusers.EulerDiscreteScheduler(**BETAS, timestep_spacing="leading", steps_offset=1),
        force_zeros_for_empty_prompt=True,
    )


def stable_diffusion_3() -> Any:
    tokenizer, tokenizer_3 = clip_tokenizer(), t5_tokenizer()
    transformer = diffusers.SD3Transformer2DModel(
        sample_size=SIDE // 2,
        patch_size=2,
        in_channels=8,
        num_layers=2,
        attention_head_dim=8,
        num_attention_heads=4,
        joint_attention_dim=64,
        caption_projection_dim=32,
        pooled_projection_dim=64,
        out_channels=8,
        pos_embed_max_size=64,
    )
    return diffusers.StableDiffusion3Pipeline(
        transformer=transformer,
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=vae(8, shift_factor=0.0609, scaling_factor=1.5305, use_quant_conv=False, use_post_quant_conv=False),
        text_encoder=clip(transformers.CLIPTextModelWithProjection, tokenizer),
        tokenizer=tokenizer,
        text_encoder_2=clip(transformers.CLIPTextModelWithProjection, tokenizer),
        tokenizer_2=clip_tokenizer(),
        text_encoder_3=t5(tokenizer_3, 64),
        tokenizer_3=tokenizer_3,
    )


def flux(*, distilled: bool = True) -> Any:
    """``distilled``: guidance is an input, as of FLUX.1 [dev]; otherwise there is none, as of [schnell]."""
    tokenizer, tokenizer_2 = clip_tokenizer(), t5_tokenizer()
    transformer = diffusers.FluxTransformer2DModel(
        patch_size=1,
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=2,
        joint_attention_dim=32,
        pooled_projection_dim=32,
        axes_dims_rope=(4, 4, 8),
        guidance_embeds=distilled,
    )
    shift = {"shift": 3.0, "use_dynamic_shifting": True} if distilled else {"shift": 1.0}
    return diffusers.FluxPipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(**shift),
        vae=vae(4, shift_factor=0.1159, scaling_factor=0.3611),
        text_encoder=clip(transformers.CLIPTextModel, tokenizer),
        tokenizer=tokenizer,
        text_encoder_2=t5(tokenizer_2),
        tokenizer_2=tokenizer_2,
        transformer=transformer,
    )


def z_image(shift: float = 6.0) -> Any:
    tokenizer = qwen_tokenizer()
    encoder = transformers.Qwen3Model(
        transformers.Qwen3Config(
            vocab_size=len(tokenizer),
            hidden_size=16,
            intermediate_size=16,
            num_hidden_layers=2,
            num_attention_heads=2,
            num_key_value_heads=2,
            head_dim=8,
            max_position_embeddings=1024,
        )
    )
    transformer = diffusers.ZImageTransformer2DModel(
        in_channels=4,
        dim=32,
        n_layers=2,
        n_refiner_layers=1,
        n_heads=2,
        n_kv_heads=2,
        cap_feat_dim=16,
        axes_dims=[8, 4, 4],
        axes_lens=[1024, 256, 256],
    )
    with torch.no_grad():
        transformer.x_pad_token.normal_()
        transformer.cap_pad_token.normal_()
    return diffusers.ZImagePipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=shift),
        vae=vae(4, shift_factor=0.1159, scaling_factor=0.3611),
        text_encoder=encoder,
        tokenizer=tokenizer,
        transformer=transformer,
    )


def qwen_image() -> Any:
    tokenizer = qwen_tokenizer()
    text = {
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "num_key_value_heads": 2,
        "vocab_size": len(tokenizer),
        "rope_parameters": {"rope_type": "default", "mrope_section": [1, 1, 2], "rope_theta": 1000000.0},
        "bos_token_id": 0,
        "eos_token_id": 0,
    }
    vision = {"depth": 1, "hidden_size": 16, "intermediate_size": 16, "num_heads": 2, "out_hidden_size": 16}
    config = transformers.Qwen2_5_VLConfig(
        text_config=text,
        vision_config=vision,
        image_token_id=1,
        video_token_id=2,
        vision_start_token_id=3,
        vision_end_token_id=4,
    )
    transformer = diffusers.QwenImageTransformer2DModel(
        patch_size=2,
        in_channels=16,
        out_channels=4,
        num_layers=2,
        attention_head_dim=16,
        num_attention_heads=3,
        joint_attention_dim=16,
        guidance_embeds=False,
        axes_dims_rope=(8, 4, 4),
    )
    films = diffusers.AutoencoderKLQwenImage(
        base_dim=24,
        z_dim=4,
        dim_mult=[1, 2, 4],
        num_res_blocks=1,
        temperal_downsample=[False, True],
        latents_mean=[0.1, -0.2, 0.3, 0.0],
        latents_std=[1.5, 0.9, 2.0, 1.0],
    )
    shifting = {"base_shift": 0.5, "max_shift": 0.9, "base_image_seq_len": 256, "max_image_seq_len": 8192}
    return diffusers.QwenImagePipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True, shift_terminal=0.02, **shifting),
        vae=films,
        text_encoder=transformers.Qwen2_5_VLForConditionalGeneration(config),
        tokenizer=tokenizer,
        transformer=transformer,
    )


def latent_consistency() -> Any:
    """Of no family that is stepped: it is told its guidance, and takes no negative prompt."""
    parts = {**stable_diffusion(time_cond_proj_dim=16).components, "scheduler": diffusers.LCMScheduler(**BETAS)}
    return diffusers.LatentConsistencyModelPipeline(**parts, requires_safety_checker=False)


def pixart() -> Any:
    """Of no family that is stepped either."""
    tokenizer = t5_tokenizer()
    transformer = diffusers.PixArtTransformer2DModel(
        sample_size=32,
        num_layers=1,
        patch_size=2,
        attention_head_dim=8,
        num_attention_heads=2,
        caption_channels=32,
        in_channels=4,
        out_channels=8,
        cross_attention_dim=16,
        use_additional_conditions=False,
    )
    return diffusers.PixArtSigmaPipeline(
        transformer=transformer,
        text_encoder=t5(tokenizer),
        tokenizer=tokenizer,
        vae=vae(),
        scheduler=diffusers.DDIMScheduler(**BETAS),
    )


MAKERS: Mapping[str, Callable[[], Any]] = {
    "sd": stable_diffusion,
    "sd-v": lambda: stable_diffusion("v_prediction"),
    "sdxl": stable_diffusion_xl,
    "sd3": stable_diffusion_3,
    "flux-dev": flux,
    "flux-schnell": lambda: flux(distilled=False),
    "z-image": z_image,
    "qwen-image": qwen_image,
}
"""Those that are stepped, by the names that the tests call them."""
EVERY: Mapping[str, Callable[[], Any]] = {**MAKERS, "lcm": latent_consistency}


def save(name: str, folder: Path) -> Path:
    """A checkpoint of the family; the same weights every time."""
    torch.manual_seed(sorted(EVERY).index(name))
    pipe = EVERY[name]()
    pipe.save_pretrained(folder, safe_serialization=True)
    return folder


def save_lora(name: str, path: Path, *, seed: int) -> Path:
    """Random low-rank changes to a checkpoint's attention, in all networks that a LoRA may change."""
    torch.manual_seed(seed)
    pipe = MAKERS[name]()
    layers = {}
    for component in pipe._lora_loadable_modules:
        network = getattr(pipe, component, None)
        if network is not None:
            targets = ["to_q", "to_k", "to_v", "q_proj", "k_proj", "v_proj"]
            network.add_adapter(LoraConfig(r=2, lora_alpha=2, init_lora_weights=False, target_modules=targets))
            layers[f"{component}_lora_layers"] = get_peft_model_state_dict(network)
    pipe.save_lora_weights(path.parent, weight_name=path.name, **layers)
    return path
