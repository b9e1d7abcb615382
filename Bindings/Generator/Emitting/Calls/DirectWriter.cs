using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The back end that calls C.</summary>
internal static class DirectWriter
{
    /// <summary>What DllImport names where nothing is loaded: the functions are linked in.</summary>
    private const string LinkedIn = "__Internal";

    public static GeneratedFile Write(BindingContext context, BoundApi api)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "System.Runtime.InteropServices", "DeviceKit.Native");
        string name = api.Stem + "Direct";
        writer.Summary($"{api.Interface} by calling C.");
        writer.Open($"public sealed unsafe class {name} : {api.Interface}");
        foreach (BoundFunction function in api.Functions)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Open("public " + Signature.Method(function));
            new DirectMethod(context, function, writer).Write();
            writer.Close();
        }

        WriteNative(context, api, writer);
        writer.Close();
        return CallEmitter.File(name, writer);
    }

    private static void WriteNative(BindingContext context, BoundApi api, CodeWriter writer)
    {
        string library = CodeWriter.Literal(context.Specification.Library?.Name ?? LinkedIn);
        var declarations = new SortedSet<string>(StringComparer.Ordinal);
        foreach (BoundFunction function in api.Functions)
        {
            IEnumerable<string> parameters = function.Parameters.Select(p => $"{Signature.NativeType(p)} {p.Name}");
            declarations.Add($"{Signature.NativeType(function.Result)} {function.CName}({string.Join(", ", parameters)})");
            foreach (BoundParameter parameter in function.Parameters.Where(p => p is { Kind: ParameterKind.Callback, Callback.IsManaged: false }))
            {
                declarations.Add($"{(context.PointerSize == 4 ? "uint" : "nint")} {parameter.Callback!.RingPrefix}_trampoline()");
            }

            if (function.Result.Release is { } release)
            {
                declarations.Add($"void {release}(byte* text)");
            }
        }

        writer.Open("private static class Native");
        foreach (string declaration in declarations.GroupBy(Overload, StringComparer.Ordinal).Select(g => g.First()))
        {
            writer.Line($"[DllImport({library}, ExactSpelling = true)]");
            writer.Line($"internal static extern {declaration};");
            writer.Blank();
        }

        writer.Close();
    }

    /// <summary>What tells overloads apart: the name and the types, without the result and the names.</summary>
    private static string Overload(string declaration)
    {
        int open = declaration.IndexOf('(', StringComparison.Ordinal);
        string name = declaration[..open].Split(' ')[^1];
        return name + "(" + string.Join(",", declaration[(open + 1)..^1].Split(", ").Select(p => p.Split(' ')[0]));
    }
}
