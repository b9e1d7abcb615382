using System.Collections.Frozen;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>The forms of names.</summary>
internal static class SpecificationNames
{
    private static readonly FrozenSet<string> s_cSharpKeywords = FrozenSet.Create(
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do", "double",
        "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal",
        "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return",
        "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked",
        "unsafe", "ushort", "using", "virtual", "void", "volatile", "while");

    /// <summary>Whether a text is an identifier of C.</summary>
    public static bool IsC(string text) => text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    /// <summary>Whether a text is an identifier of C#, and no keyword.</summary>
    public static bool IsCSharp(string text) => IsC(text) && !s_cSharpKeywords.Contains(text);

    /// <summary>Whether a text names an interface: I and a capital.</summary>
    public static bool IsInterface(string text) => IsCSharp(text) && text.Length > 1 && text[0] == 'I' && char.IsAsciiLetterUpper(text[1]);

    /// <summary>Whether a text is identifiers with dots between.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(IsCSharp);

    /// <summary>Whether a text is a name of C with * for any text.</summary>
    public static bool IsPattern(string text) => text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '*');
}
