using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Specification;

/// <summary>Every word of the specification language; README.md of this project explains each, and a test compares the two.</summary>
internal static class SpecificationGrammar
{
    /// <summary>Begins a line for a parameter whose name is one of the words here.</summary>
    public const string Parameter = "parameter";

    private const string ParameterUsage = "[parameter] NAME WORDS";

    /// <summary>The items, in the order of the reference.</summary>
    public static IReadOnlyList<ItemForm> Items { get; } =
    [
        new("binding", "binding NAMESPACE", true),
        new("stem", "stem NAME", true),
        new("profile", "profile esp32|host", true),
        new("model", "model FILE.json", true),
        new("output", "output FOLDER", true),
        new("library", "library NAME FILE...", true),
        new("include", "include FOLDER", false),
        new("define", "define NAME[=VALUE]", false),
        new("header", "header NAME [package PACKAGE]", false),
        new("strip", "strip type PREFIX...", false),
        new("rename", "rename type|function|field|member|constant NAME CSHARP", false),
        new("error", "error NAME [for TYPE]", false,
            new("exception", "exception NAME"), new("success", "success zero|nonnegative|positive|one"), new("codes", "codes PATTERN...", false), new("strip", "strip PREFIX...", false)),
        new("handle", "handle NAME for TYPE", false,
            new("release", "release FUNCTION"), new("invalid", "invalid VALUE")),
        new("api", "api INTERFACE", false,
            new("summary", "summary TEXT"), new("functions", "functions PATTERN...", false), new("except", "except PATTERN...", false), new("constants", "constants PATTERN...", false),
            new("strip", "strip PREFIX...", false)),
        new("function", "function NAME", false,
            new("summary", "summary TEXT"), new("codes", "codes NAME...", false), new("return", "return WORDS"), new(Parameter, ParameterUsage, false)),
        new("callback", "callback NAME for TYPE", false,
            new("user-data", "user-data PARAMETER"), new("context", "context call|task|interrupt"), new("queue", "queue N"),
            new("copy", "copy PARAMETER SIZE [by PARAMETER...]", false), new("case", "case PARAMETER RECORD when VALUE...", false),
            new("overflow", "overflow STATEMENT"), new("result", "result EXPRESSION"), new("return", "return WORDS"), new(Parameter, ParameterUsage, false)),
        new("callbacks", "callbacks INTERFACE for RECORD", false,
            new("user-data", "user-data PARAMETER"), new("omit", "omit MEMBER...", false), new("member", "member NAME PARAMETER|return WORDS", false)),
        new("enum", "enum NAME [for TYPE]", false, EnumLines()),
        new("flags", "flags NAME [for TYPE]", false, EnumLines()),
        new("record", "record NAME", false,
            new LineForm("field", "field NAME WORDS", false)),
        new("shim", "shim PROTOTYPE", false,
            new("summary", "summary TEXT"), new("context", "context interrupt"), new("|", "| LINE OF C", false)),
    ];

    /// <summary>What a parameter's words begin with.</summary>
    public static IReadOnlyList<string> ParameterKinds { get; } =
        ["value", "in", "out", "inout", "in array", "out array", "inout array", "in text", "out text", "address", "out address", "callback", "callbacks", "user-data", "null"];

    /// <summary>What may follow a parameter's kind.</summary>
    public static IReadOnlyList<string> ParameterWords { get; } = ["optional", "length", "fixed", "owned", "consumed", "until", "static", "call", "enum"];

    /// <summary>What a result's words begin with.</summary>
    public static IReadOnlyList<string> ReturnKinds { get; } = ["value", "error", "count", "text", "address", "bool"];

    /// <summary>What may follow a result's kind.</summary>
    public static IReadOnlyList<string> ReturnWords { get; } = ["enum", "owned", "until", "static", "release"];

    /// <summary>What may be said of a record's member.</summary>
    public static IReadOnlyList<string> FieldWords { get; } = ["enum", "lifetime"];

    /// <summary>What a rename may name.</summary>
    public static IReadOnlyList<string> RenameKinds { get; } = ["type", "function", "field", "member", "constant"];

    /// <summary>When a call of an error family succeeded.</summary>
    public static IReadOnlyList<string> Successes { get; } = ["zero", "nonnegative", "positive", "one"];

    /// <summary>Where callbacks come.</summary>
    public static IReadOnlyList<string> Contexts { get; } = ["call", "task", "interrupt"];

    /// <summary>Where a shim is reached from, when that is to be said.</summary>
    public static IReadOnlyList<string> ShimContexts { get; } = ["interrupt"];

    /// <summary>The base types of an enum that is made of constants.</summary>
    public static IReadOnlyList<string> BaseTypes { get; } = ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"];

    /// <summary>The form of an item.</summary>
    /// <param name="word">The word in column 1.</param>
    public static ItemForm? Find(string word) => Items.FirstOrDefault(i => i.Word == word);

    private static LineForm[] EnumLines() =>
        [new("constants", "constants PATTERN...", false), new("strip", "strip PREFIX...", false), new("type", "type byte|sbyte|short|ushort|int|uint|long|ulong")];
}
