namespace DeviceKit.Generator.Specification;

/// <summary>A word of a specification and its place.</summary>
/// <param name="Text">The word.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters; a tab is one.</param>
internal readonly record struct SpecificationWord(string Text, int Line, int Column)
{
    /// <summary>The column behind the word.</summary>
    public int End => Column + Text.Length;
}
