using System;
using System.Collections.Generic;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Tests.Shapes;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>Finding libclang.</summary>
public sealed class LibClangLibraryTests
{
    [Fact]
    public void Names_AreTriedFromTheExactToTheGeneral() =>
        Assert.Equal(["libclang-19.so.19", "libclang-19.so.1", "libclang.so.1", "libclang.so"], LibClangLibrary.Names);

    [Fact]
    public void NamesThatAreNowhere_GiveNothing() => Assert.Equal(0, LibClangLibrary.Probe(["libclang-devicekit-absent.so", "/nowhere/libclang.so"]));

    [Fact]
    public void FirstThatThereIs_IsTaken()
    {
        ShapeHeaders.RequireLibClang();
        Assert.NotEqual(0, LibClangLibrary.Probe(["/nowhere/libclang.so", .. LibClangLibrary.Names]));
    }

    [Fact]
    public void Version_IsReported()
    {
        ShapeHeaders.RequireLibClang();
        Assert.Contains("clang version", HeaderParser.Version, StringComparison.Ordinal);
        Assert.InRange(LibClangLibrary.MajorVersion, 14, 99);
    }

    [Theory]
    [InlineData("Debian clang version 19.1.7 (3+b1)", 19)]
    [InlineData("clang version 20", 20)]
    [InlineData("Apple clang version 15.0.0", 15)]
    [InlineData("something else", null)]
    [InlineData("clang version ", null)]
    public void MajorVersion_IsTheFirstNumber(string text, int? major) => Assert.Equal(major, LibClangLibrary.Major(text));

    [Fact]
    public void MissingLibrary_IsOneLineThatNamesThePackages()
    {
        string message = LibClangMissingException.None().Message;
        Assert.DoesNotContain('\n', message);
        Assert.Contains("libclang1-19", message, StringComparison.Ordinal);
        Assert.Contains("libclang-common-19-dev", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExceptionInAVisitor_ArrivesOutsideOfLibClang()
    {
        ShapeHeaders.RequireLibClang();
        const string Path = IncludeSearch.VirtualFolder + "/visited.h";
        using TranslationUnit unit = TranslationUnit.Parse(Path, [], [new KeyValuePair<string, string>(Path, "int first;\nint second;\n")], ParseOptions.None)!;
        int calls = 0;
        Assert.Throws<InvalidTimeZoneException>(() => CursorVisitor.Children(unit.Root, _ => throw new InvalidTimeZoneException($"{++calls}")));
        Assert.Equal(1, calls);
        Assert.Equal(2, CursorVisitor.Children(unit.Root).FindAll(c => c.Kind == CursorKind.Variable).Count);
    }
}
