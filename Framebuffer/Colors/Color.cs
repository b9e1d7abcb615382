using System;

namespace DeviceKit.Framebuffer;

/// <summary>A colour: red, green, blue and opacity, 8 bits each, not premultiplied.</summary>
public readonly struct Color : IEquatable<Color>
{
    private readonly uint _value;

    /// <summary>A colour by its channels, each 0 to 255.</summary>
    /// <param name="red">Red.</param>
    /// <param name="green">Green.</param>
    /// <param name="blue">Blue.</param>
    /// <param name="alpha">Opacity: 0 draws nothing, 255 covers.</param>
    public Color(byte red, byte green, byte blue, byte alpha = 255)
    {
        _value = ((uint)alpha << 24) | ((uint)red << 16) | ((uint)green << 8) | blue;
    }

    private Color(uint argb) => _value = argb;

    /// <summary>Red, 0 to 255.</summary>
    public byte Red => (byte)(_value >> 16);

    /// <summary>Green, 0 to 255.</summary>
    public byte Green => (byte)(_value >> 8);

    /// <summary>Blue, 0 to 255.</summary>
    public byte Blue => (byte)_value;

    /// <summary>Opacity, 0 to 255.</summary>
    public byte Alpha => (byte)(_value >> 24);

    /// <summary>Brightness, 0 to 255, by the weights of ITU-R BT.601.</summary>
    public int Luminance => ((77 * Red) + (150 * Green) + (29 * Blue) + 128) >> 8;

    /// <summary>An opaque colour from 0xRRGGBB.</summary>
    /// <param name="rgb">Red in bits 23-16, green in 15-8, blue in 7-0; higher bits are ignored.</param>
    public static Color FromRgb(uint rgb) => new(rgb | 0xFF000000);

    /// <summary>The colour that stands nearest to a packed RGB565 value.</summary>
    /// <param name="packed">Red in bits 15-11, green in 10-5, blue in 4-0.</param>
    public static Color FromRgb565(ushort packed)
    {
        uint red = (uint)packed >> 11;
        uint green = ((uint)packed >> 5) & 63;
        uint blue = (uint)packed & 31;
        return new(0xFF000000 | (((red << 3) | (red >> 2)) << 16) | (((green << 2) | (green >> 4)) << 8) | (blue << 3) | (blue >> 2));
    }

    /// <summary>A colour between two, opacity included.</summary>
    /// <param name="from">The colour at 0.</param>
    /// <param name="to">The colour at 255.</param>
    /// <param name="amount">0 to 255.</param>
    public static Color Mix(Color from, Color to, byte amount)
    {
        return new(
            (byte)Blending.Mix(from.Red, to.Red, amount),
            (byte)Blending.Mix(from.Green, to.Green, amount),
            (byte)Blending.Mix(from.Blue, to.Blue, amount),
            (byte)Blending.Mix(from.Alpha, to.Alpha, amount));
    }

    /// <summary>The same colour with another opacity.</summary>
    /// <param name="alpha">0 to 255.</param>
    public Color WithAlpha(byte alpha) => new((_value & 0x00FFFFFF) | ((uint)alpha << 24));

    /// <summary>Rounded to RGB565: red in bits 15-11, green in 10-5, blue in 4-0; opacity is dropped.</summary>
    public ushort ToRgb565()
    {
        // Exact rounding of v * 31 / 255 and v * 63 / 255 for every byte v.
        int red = ((Red * 249) + 1014) >> 11;
        int green = ((Green * 253) + 505) >> 10;
        int blue = ((Blue * 249) + 1014) >> 11;
        return (ushort)((red << 11) | (green << 5) | blue);
    }

    /// <inheritdoc/>
    public bool Equals(Color other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Color other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_value;

    /// <summary>#RRGGBB, or #RRGGBBAA where the colour is not opaque.</summary>
    public override string ToString()
    {
        uint rgb = _value & 0x00FFFFFF;
        return Alpha == 255 ? "#" + rgb.ToString("X6") : "#" + ((rgb << 8) | Alpha).ToString("X8");
    }

    /// <summary>Same channels.</summary>
    /// <param name="left">One colour.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Color left, Color right) => left._value == right._value;

    /// <summary>Other channels.</summary>
    /// <param name="left">One colour.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Color left, Color right) => left._value != right._value;
}
