namespace DeviceKit.Framebuffer;

/// <summary>How a text looks and where it stands.</summary>
/// <param name="Font">The letters.</param>
/// <param name="Color">Their colour.</param>
public readonly record struct TextStyle(Font Font, Color Color)
{
    /// <summary>Which part of each line stands at the given column, or in a box.</summary>
    public HorizontalAlignment Horizontal { get; init; }

    /// <summary>Which part of the text stands at the given row, or in a box.</summary>
    public VerticalAlignment Vertical { get; init; }

    /// <summary>What happens to a line that is wider than its box.</summary>
    public TextOverflow Overflow { get; init; }

    /// <summary>Pixels between letters, besides the font's own; may be negative.</summary>
    public int LetterSpacing { get; init; }

    /// <summary>The same style, aligned otherwise.</summary>
    /// <param name="horizontal">Across.</param>
    /// <param name="vertical">Up and down.</param>
    public TextStyle Aligned(HorizontalAlignment horizontal, VerticalAlignment vertical) =>
        this with { Horizontal = horizontal, Vertical = vertical };
}
