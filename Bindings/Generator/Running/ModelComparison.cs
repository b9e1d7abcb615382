using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Running;

/// <summary>
/// Compares two models of what should be the same declarations: the project's own headers and the vendor's. Everything that the first declares must
/// be in the second with the same types, offsets and values; what the second has besides does not matter, but members of a record or an enum do.
/// </summary>
public static class ModelComparison
{
    /// <summary>Compares.</summary>
    /// <param name="ours">What is compared.</param>
    /// <param name="theirs">What it should be.</param>
    /// <param name="here">Where the first is from, for the lines: "here".</param>
    /// <param name="there">Where the second is from: "in ESP-IDF".</param>
    /// <returns>The differences, each as one line with both sides; in the order of the first model.</returns>
    public static IReadOnlyList<string> Compare(HeaderModel ours, HeaderModel theirs, string here, string there)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        var lines = new DifferenceList(here, there);
        foreach ((CFunction our, CFunction their) in lines.Pair("function", ours.Functions, theirs.Functions))
        {
            lines.Values($"function {our.Name}", "", Prototype(our), Prototype(their));
            lines.Values($"function {our.Name}", "parameters ", ParameterNames(our, their), ParameterNames(their, our));
        }

        foreach ((CRecord our, CRecord their) in lines.Pair("record", ours.Records, theirs.Records))
        {
            RecordComparison.Compare(our, their, lines);
        }

        foreach ((CEnum our, CEnum their) in lines.Pair("enum", ours.Enums, theirs.Enums))
        {
            CompareEnum(our, their, lines);
        }

        foreach ((CTypedef our, CTypedef their) in lines.Pair("typedef", ours.Typedefs, theirs.Typedefs))
        {
            lines.Values($"typedef {our.Name}", "", TypeText.Of(our.Type), TypeText.Of(their.Type));
        }

        foreach ((CConstant our, CConstant their) in lines.Pair("constant", ours.Constants, theirs.Constants))
        {
            lines.Values($"constant {our.Name}", "", our.Value, their.Value);
        }

        foreach ((CVariable our, CVariable their) in lines.Pair("variable", ours.Variables, theirs.Variables))
        {
            lines.Values($"variable {our.Name}", "", TypeText.Of(our.Type), TypeText.Of(their.Type));
        }

        return lines.All;
    }

    private static string Prototype(CFunction function) => TypeText.Of(function.Type);

    /// <summary>The names of parameters that both sides name.</summary>
    private static string ParameterNames(CFunction function, CFunction other) =>
        string.Join(", ", function.Type.Parameters.Zip(other.Type.Parameters, (p, o) => p.Name.Length == 0 || o.Name.Length == 0 ? "_" : p.Name));

    private static void CompareEnum(CEnum our, CEnum their, DifferenceList lines)
    {
        lines.Values($"enum {our.Name}", "underlying type ", TypeText.Of(our.Underlying), TypeText.Of(their.Underlying));
        foreach (string name in our.Members.Concat(their.Members).Select(m => m.Name).Distinct())
        {
            lines.Values($"enum {our.Name}, member {name}", "", Value(our, name), Value(their, name));
        }
    }

    private static string? Value(CEnum type, string name) => type.Members.FirstOrDefault(m => m.Name == name)?.Value.ToString(CultureInfo.InvariantCulture);
}
