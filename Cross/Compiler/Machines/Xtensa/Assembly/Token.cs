namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>A piece of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it is written; two marks that belong together are one.</param>
/// <param name="Value">A number's value.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct Token(TokenKind Kind, string Text, long Value, int Column)
{
    /// <summary>True for a mark.</summary>
    public bool Is(string mark) => Kind == TokenKind.Mark && Text == mark;
}
