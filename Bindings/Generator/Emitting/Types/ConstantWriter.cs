using System;
using System.Collections.Generic;
using System.Globalization;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>The constants of an api: typed, evaluated by clang.</summary>
/// <param name="context">What is bound.</param>
internal sealed class ConstantWriter(BindingContext context)
{
    /// <summary>The file of an api's constants.</summary>
    /// <param name="api">An api that names constants.</param>
    public GeneratedFile Write(ApiSpecification api)
    {
        string name = context.Names.Stem(api) + "Constants";
        context.Claim(name, $"the constants of {api.Interface}");
        CodeWriter code = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        code.Summary($"Constants of the headers that go with {api.Interface}.");
        code.Open($"public static class {name}");
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (CConstant constant in context.FindConstants(api.Constants, api.Line))
        {
            if (Declare(constant, context.Names.Constant(api.Prefixes, constant.Name)) is not { } declaration)
            {
                if (api.Constants is { } patterns && NamePattern.MatchesAny([.. ExactOf(patterns)], constant.Name))
                {
                    context.Error(api.Line, $"{constant.Name} is a {CSpelling.Declare(constant.Type)}, which C# has no constants of", "leave it out, or reach it through a shim");
                }

                continue;
            }

            string csharp = context.Names.Constant(api.Prefixes, constant.Name);
            if (!seen.TryAdd(csharp, constant.Name))
            {
                context.Error(api.Line, $"{seen[csharp]} and {constant.Name} are both named {name}.{csharp} in C#", "rename one: rename constant CNAME NAME");
            }

            Document(code, constant.Documentation, constant.Name, constant.Location);
            code.Line(declaration);
            code.Blank();
        }

        code.Close();
        return new GeneratedFile($"Constants/{name}.g.cs", code.ToString());
    }

    /// <summary>True where a value is one of a C# integer type.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type's keyword.</param>
    public static bool Fits(Int128 value, string type) => type switch
    {
        "byte" => value >= byte.MinValue && value <= byte.MaxValue,
        "sbyte" => value >= sbyte.MinValue && value <= sbyte.MaxValue,
        "ushort" => value >= ushort.MinValue && value <= ushort.MaxValue,
        "short" => value >= short.MinValue && value <= short.MaxValue,
        "uint" or "nuint" => value >= uint.MinValue && value <= uint.MaxValue,
        "int" or "nint" => value >= int.MinValue && value <= int.MaxValue,
        "ulong" => value >= ulong.MinValue && value <= ulong.MaxValue,
        _ => value >= long.MinValue && value <= long.MaxValue,
    };

    /// <summary>The comment of a constant and where it is from.</summary>
    /// <param name="code">Where it is written.</param>
    /// <param name="documentation">The comment, or null.</param>
    /// <param name="name">The C name.</param>
    /// <param name="place">The header.</param>
    public static void Document(CodeWriter code, CDocumentation? documentation, string name, CLocation place)
    {
        string from = $"{name} of {place.File}.";
        code.Documentation(documentation, from, documentation is { Brief.Length: > 0 } ? from : "");
    }

    private static IEnumerable<string> ExactOf(IReadOnlyList<string> patterns)
    {
        foreach (string pattern in patterns)
        {
            if (NamePattern.IsExact(pattern))
            {
                yield return pattern;
            }
        }
    }

    private string? Declare(CConstant constant, string name)
    {
        CType type = context.Resolve(constant.Type);
        CSharpType mapped = context.Types.Map(constant.Type);
        if (type is CPointerType or CArrayType && IsText(type))
        {
            return $"public const string {name} = {CodeWriter.Literal(constant.Value)};";
        }

        if (type is CBoolType)
        {
            return $"public const bool {name} = {(constant.Value is "1" or "true" ? "true" : "false")};";
        }

        if (type is CFloatType floating)
        {
            double value = double.Parse(constant.Value, NumberStyles.Float, CultureInfo.InvariantCulture);
            return floating.Size == 4 ? $"public const float {name} = {Real(((float)value).ToString("R", CultureInfo.InvariantCulture), "float", "f")};"
                : $"public const double {name} = {Real(value.ToString("R", CultureInfo.InvariantCulture), "double", "d")};";
        }

        if (!Int128.TryParse(constant.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 integer))
        {
            return null;
        }

        string number = integer.ToString(CultureInfo.InvariantCulture);
        return mapped.Kind switch
        {
            CSharpKind.Enum or CSharpKind.Error => $"public const {mapped.Name} {name} = {(integer < 0 ? $"unchecked(({mapped.Name})({number}))" : $"({mapped.Name}){number}")};",
            CSharpKind.Integer => $"public const {(Fits(integer, mapped.Name) ? mapped.Name : integer < 0 ? "long" : "ulong")} {name} = {number};",
            CSharpKind.Handle => $"public static {mapped.Name} {name} => new({HandleWriter.Value(context.Types.HandleValue(constant.Type), (long)integer)});",
            CSharpKind.Pointer when context.PointerSize == 4 => $"public static Pointer32 {name} => new({(uint)(integer & uint.MaxValue)}u);",
            CSharpKind.Pointer => $"public static nint {name} => unchecked((nint)({number}));",
            _ => null,
        };
    }

    private bool IsText(CType type) => context.Resolve(type is CPointerType p ? p.Target : ((CArrayType)type).Element) is CIntegerType { Size: 1 };

    private static string Real(string text, string type, string suffix) => text switch
    {
        "Infinity" or "∞" => $"{type}.PositiveInfinity",
        "-Infinity" or "-∞" => $"{type}.NegativeInfinity",
        "NaN" => $"{type}.NaN",
        _ => text + suffix,
    };
}
