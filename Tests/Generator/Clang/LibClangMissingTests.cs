using System;
using System.Reflection;
using System.Runtime.Loader;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Clang.Interop;
using Xunit;

namespace DeviceKit.Generator.Tests.Clang;

/// <summary>A machine without libclang, made by DEVICEKIT_LIBCLANG, in a second copy of the assembly, which has looked for nothing yet.</summary>
[Collection(ProcessWideCollection.Name)]
public sealed class LibClangMissingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/nowhere/libclang.so")]
    public void WithoutTheLibrary_TheParserSaysSo(string value)
    {
        // The copy that the other tests use has looked before.
        _ = HeaderParser.IsAvailable;
        string? before = Environment.GetEnvironmentVariable(LibClangLibrary.Variable);
        var context = new AssemblyLoadContext("no libclang", isCollectible: true);
        try
        {
            Environment.SetEnvironmentVariable(LibClangLibrary.Variable, value);
            Type parser = context.LoadFromAssemblyPath(typeof(HeaderParser).Assembly.Location).GetType(typeof(HeaderParser).FullName!, throwOnError: true)!;
            Assert.Equal(false, parser.GetProperty(nameof(HeaderParser.IsAvailable))!.GetValue(null));
            TargetInvocationException exception = Assert.Throws<TargetInvocationException>(() => parser.GetProperty(nameof(HeaderParser.Version))!.GetValue(null));
            Assert.Equal(typeof(LibClangMissingException).FullName, exception.InnerException!.GetType().FullName);
        }
        finally
        {
            Environment.SetEnvironmentVariable(LibClangLibrary.Variable, before);
            context.Unload();
        }
    }
}
