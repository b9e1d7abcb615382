namespace DeviceKit.Framebuffer;

/// <summary>A character's picture and where it stands.</summary>
/// <param name="Width">Columns of the picture.</param>
/// <param name="Height">Rows of the picture.</param>
/// <param name="Left">From the pen to the picture's left column.</param>
/// <param name="Top">From the baseline up to the picture's top edge.</param>
/// <param name="Advance">How far the pen moves on.</param>
/// <param name="Offset">Where its coverage begins in the font's.</param>
internal readonly record struct Glyph(int Width, int Height, int Left, int Top, int Advance, int Offset);
