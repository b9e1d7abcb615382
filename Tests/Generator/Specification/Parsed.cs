using System;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Specification;
using Xunit;

namespace DeviceKit.Generator.Tests.Specification;

/// <summary>A text, parsed.</summary>
internal static class Parsed
{
    /// <summary>The items that every specification has, five lines.</summary>
    public const string Required = "binding DeviceKit.Example\nstem Example\nprofile host\nmodel example.model.json\nheader example.h\n";

    /// <summary>The line of the first item behind the required ones.</summary>
    public const int First = 6;

    /// <summary>A specification that is right.</summary>
    public static BindingSpecification Whole(string text)
    {
        var diagnostics = new DiagnosticBag();
        BindingSpecification? specification = SpecificationParser.Parse("example.bind", text, diagnostics);
        Assert.Empty(diagnostics.All);
        return specification!;
    }

    /// <summary>The required items and some more, that are right.</summary>
    public static BindingSpecification Items(string items) => Whole(Required + items);

    /// <summary>The errors of the required items and some more, as LINE:COLUMN what, remedy.</summary>
    public static string[] Errors(string items) => ErrorsOfWhole(Required + items);

    /// <summary>The errors of a text.</summary>
    public static string[] ErrorsOfWhole(string text)
    {
        var diagnostics = new DiagnosticBag();
        BindingSpecification? specification = SpecificationParser.Parse("example.bind", text, diagnostics);
        Assert.Equal(diagnostics.HasErrors, specification is null);
        Assert.All(diagnostics.All, d => Assert.True(d is { Severity: DiagnosticSeverity.Error, Path: "example.bind", Line: > 0, Column: > 0 }, d.ToString()));
        return [.. diagnostics.All.Select(d => FormattableString.Invariant($"{d.Line}:{d.Column} {d.What}, {d.Remedy}"))];
    }
}
