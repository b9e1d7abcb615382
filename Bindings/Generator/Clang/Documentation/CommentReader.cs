using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Clang.Documentation;

/// <summary>The comment of a declaration.</summary>
internal static class CommentReader
{
    /// <summary>Reads it.</summary>
    /// <param name="cursor">The declaration.</param>
    /// <returns>The comment, taken apart, or null.</returns>
    public static CDocumentation? Read(ClangCursor cursor) => LibClang.GetRawCommentText(cursor).Take() is { } text ? CommentParser.Parse(text) : null;
}
