using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The statements that write the values of a call into a log, and that read them from one; DeviceKit.Native's README has the form.</summary>
internal static class CallText
{
    /// <summary>Writes what goes in.</summary>
    public static void Arguments(CodeWriter writer, string log, IEnumerable<BoundParameter> parameters)
    {
        foreach (BoundParameter parameter in parameters.Where(p => !p.IsManagedCallback))
        {
            Argument(writer, log, parameter);
        }
    }

    /// <summary>Writes one argument.</summary>
    public static void Argument(CodeWriter writer, string log, BoundParameter parameter)
    {
        string name = CodeWriter.Literal(parameter.CName);
        switch (parameter.Kind)
        {
            case ParameterKind.In when parameter.IsOptional:
                string some = parameter.Name.TrimStart('@') + "Some";
                writer.Open($"if ({parameter.Name} is {{ }} {some})");
                writer.Line(Value(log, parameter.CName, parameter.Scalar, some));
                writer.Close();
                writer.Open("else");
                writer.Line($"{log}.Null({name});");
                writer.Close();
                break;
            case ParameterKind.Value or ParameterKind.Address or ParameterKind.In or ParameterKind.InOut:
                writer.Line(Value(log, parameter.CName, parameter.Scalar, parameter.Name));
                break;
            case ParameterKind.InArray:
            case ParameterKind.OutArray when parameter.IsRead:
                writer.Line($"{log}.Bytes({name}, {Bytes(parameter)});");
                break;
            case ParameterKind.OutArray or ParameterKind.OutText:
                writer.Line($"{log}.Room({name}, {parameter.Name}.Length);");
                break;
            case ParameterKind.Null:
                writer.Line($"{log}.Null({name});");
                break;
            case ParameterKind.InText:
                writer.Line($"{log}.Text({name}, {parameter.Name});");
                break;
            case ParameterKind.Callback:
                writer.Line($"{log}.Flag({name}, {parameter.Name});");
                break;
        }
    }

    /// <summary>Writes a result and what was written.</summary>
    public static void Results(CodeWriter writer, string log, BoundResult result, string resultName, IEnumerable<BoundParameter> parameters)
    {
        if (!result.IsVoid)
        {
            writer.Line(result.Kind switch
            {
                ReturnKind.Text => $"{log}.Text(\"\", {resultName});",
                ReturnKind.Bool => $"{log}.Flag(\"\", {resultName});",
                _ => Value(log, "", result.Scalar, resultName),
            });
        }

        foreach (BoundParameter parameter in parameters)
        {
            string name = CodeWriter.Literal(parameter.CName);
            switch (parameter.Kind)
            {
                case ParameterKind.Out or ParameterKind.OutAddress or ParameterKind.InOut:
                    writer.Line(Value(log, parameter.CName, parameter.Scalar, parameter.Name));
                    break;
                case ParameterKind.OutArray:
                    writer.Line($"{log}.Bytes({name}, {Bytes(parameter)});");
                    break;
                case ParameterKind.OutText:
                    writer.Line($"{log}.Text({name}, NativeText.Read({parameter.Name}));");
                    break;
            }
        }
    }

    /// <summary>Reads a result and what was written; the result's variable is declared.</summary>
    public static void ReadResults(CodeWriter writer, string replay, BoundResult result, string resultName, IEnumerable<BoundParameter> parameters)
    {
        if (!result.IsVoid)
        {
            Declare(writer, replay, result, resultName);
        }

        foreach (BoundParameter parameter in parameters)
        {
            string name = CodeWriter.Literal(parameter.CName);
            switch (parameter.Kind)
            {
                case ParameterKind.Out or ParameterKind.OutAddress or ParameterKind.InOut:
                    Read(writer, replay, parameter.CName, parameter.Scalar, parameter.Name, isDeclared: true);
                    break;
                case ParameterKind.OutArray:
                    writer.Line($"{replay}.ReadBytes({name}, {Bytes(parameter)});");
                    break;
                case ParameterKind.OutText:
                    writer.Line($"NativeText.Restore({replay}.ReadText({name}), {parameter.Name});");
                    break;
            }
        }
    }

    /// <summary>Reads one value into a variable.</summary>
    public static void Read(CodeWriter writer, string replay, string cName, Scalar scalar, string variable, bool isDeclared)
    {
        string name = CodeWriter.Literal(cName);
        string type = isDeclared ? "" : scalar.ApiType + " ";
        if (scalar.IsRecord)
        {
            writer.Line($"{type}{variable} = default;");
            writer.Line($"{replay}.ReadBytes({name}, MemoryMarshal.AsBytes(new Span<{scalar.ApiType}>(ref {variable})));");
            return;
        }

        writer.Line($"{type}{variable} = " + scalar.Kind switch
        {
            CSharpKind.Bool => $"{replay}.ReadFlag({name});",
            CSharpKind.Float => $"({scalar.ApiType}){replay}.ReadReal({name});",
            _ => scalar.FromNumber($"{replay}.{(scalar.IsSigned ? "ReadInteger" : "ReadUnsigned")}({name})") + ";",
        });
    }

    /// <summary>The bytes of a span.</summary>
    public static string Bytes(BoundParameter parameter) => parameter.Scalar.StorageType == "byte" ? parameter.Name : $"MemoryMarshal.AsBytes({parameter.Name})";

    private static void Declare(CodeWriter writer, string replay, BoundResult result, string resultName)
    {
        switch (result.Kind)
        {
            case ReturnKind.Text:
                writer.Line($"string? {resultName} = {replay}.ReadText(\"\");");
                break;
            case ReturnKind.Bool:
                writer.Line($"bool {resultName} = {replay}.ReadFlag(\"\");");
                break;
            default:
                Read(writer, replay, "", result.Scalar, resultName, isDeclared: false);
                break;
        }
    }

    private static string Value(string log, string cName, Scalar scalar, string expression)
    {
        string name = CodeWriter.Literal(cName);
        return scalar.Kind switch
        {
            CSharpKind.Bool => $"{log}.Flag({name}, {expression});",
            CSharpKind.Float => $"{log}.Real({name}, {expression});",
            CSharpKind.Record or CSharpKind.Array => $"{log}.Bytes({name}, MemoryMarshal.AsBytes(new ReadOnlySpan<{scalar.ApiType}>(in {expression})));",
            _ => $"{log}.{(scalar.IsSigned ? "Integer" : "Unsigned")}({name}, {scalar.Number(expression)});",
        };
    }
}
