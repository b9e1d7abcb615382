using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Clang.Interop;

namespace DeviceKit.Generator.Clang;

/// <summary>
/// The names of structs, unions and enums. A cursor's own name does not tell <c>struct x</c> from <c>typedef struct {} x</c>; the name of its type
/// does: "struct x", "x", or something in parentheses for one without a name, which then is called after what holds it.
/// </summary>
internal sealed class TagNames
{
    private readonly Dictionary<nint, string> _names = [];

    /// <summary>How C names the type: <c>struct x</c>, <c>x_t</c>, or empty.</summary>
    /// <param name="tag">The struct, union or enum.</param>
    /// <returns>The spelling.</returns>
    public static string Spelling(ClangCursor tag)
    {
        string spelling = LibClang.GetTypeSpelling(LibClang.GetCursorType(tag)).TakeText();
        return spelling.Contains('(', StringComparison.Ordinal) ? "" : spelling;
    }

    /// <summary>The tag, or the typedef's name; empty without either.</summary>
    /// <param name="tag">The struct, union or enum.</param>
    /// <returns>The name.</returns>
    public static string Tag(ClangCursor tag)
    {
        string spelling = Spelling(tag);
        return spelling[(spelling.LastIndexOf(' ') + 1)..];
    }

    /// <summary>The name in the model.</summary>
    /// <param name="tag">The struct, union or enum.</param>
    /// <param name="unnamed">What a record without a name is called: <c>outer.member</c>.</param>
    /// <returns>The name.</returns>
    public string Of(ClangCursor tag, string unnamed)
    {
        nint identity = UnitContent.Identity(tag);
        if (!_names.TryGetValue(identity, out string? name))
        {
            name = Tag(tag);
            if (name.Length == 0)
            {
                name = tag.Kind == CursorKind.Enum ? EnumName(tag) : unnamed;
            }

            _names[identity] = name;
        }

        return name;
    }

    private static string EnumName(ClangCursor tag) =>
        "enum@" + LibClang.GetCursorSpelling(CursorVisitor.Children(tag).First(c => c.Kind == CursorKind.EnumConstant)).TakeText();
}
