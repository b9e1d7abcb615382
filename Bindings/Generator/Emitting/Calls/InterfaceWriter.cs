using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The interface of an api.</summary>
internal static class InterfaceWriter
{
    public static GeneratedFile Write(BindingContext context, BoundApi api)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        writer.Summary(api.Specification.Summary.Length > 0 ? api.Specification.Summary : $"The functions of {context.Specification.Stem}.");
        writer.Open($"public interface {api.Interface}");
        foreach (BoundFunction function in api.Functions)
        {
            CallDocumentation.Write(writer, function);
            if (function.IsShort)
            {
                WriteShort(writer, api, function);
            }
            else
            {
                writer.Line(Signature.Method(function) + ";");
            }

            writer.Blank();
        }

        writer.Close();
        return CallEmitter.File(api.Interface, writer);
    }

    /// <summary>An implementation need not know the overload without the optional results: unless it does, they are made and dropped.</summary>
    private static void WriteShort(CodeWriter writer, BoundApi api, BoundFunction function)
    {
        BoundFunction full = api.Functions.First(f => f.CName == function.CName && !f.IsShort);
        writer.Open(Signature.Method(function));
        var arguments = new List<string>();
        foreach (BoundParameter parameter in full.Visible)
        {
            bool isLeftOut = function.Find(parameter.CName)!.IsHidden;
            string local = parameter.Name.TrimStart('@') + "Value";
            if (isLeftOut && parameter.Kind == ParameterKind.InOut)
            {
                writer.Line($"{parameter.Scalar.ApiType} {local} = default;");
            }

            arguments.Add(!isLeftOut ? Signature.Argument(parameter) : parameter.IsOut ? "out _" : "ref " + local);
        }

        writer.Line($"{(function.Result.IsVoid ? "" : "return ")}{function.Name}({string.Join(", ", arguments)});");
        writer.Close();
    }
}
