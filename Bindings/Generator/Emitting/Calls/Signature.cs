using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>How a function, and each of its parameters, is written in C#.</summary>
internal static class Signature
{
    /// <summary>The method of the interface: <c>EspError Open(string name, out NvsHandle handle)</c>.</summary>
    public static string Method(BoundFunction function, string? declaringType = null) =>
        $"{function.Result.ApiType} {(declaringType is null ? "" : declaringType + ".")}{function.Name}({string.Join(", ", function.Visible.Select(Parameter))})";

    /// <summary>The method of a callback.</summary>
    public static string Method(BoundCallback callback) => $"{callback.Result.ApiType} {callback.Name}({string.Join(", ", callback.Visible.Select(Parameter))})";

    /// <summary>The method of a fake: arrays in place of spans, values in place of <c>in</c>.</summary>
    public static string FakeMethod(BoundFunction function) => $"{function.Result.ApiType} {function.Name}({string.Join(", ", function.Visible.Select(FakeParameter))})";

    /// <summary>A parameter with its type.</summary>
    public static string Parameter(BoundParameter parameter) => $"{Modifier(parameter)}{ParameterType(parameter)} {parameter.Name}";

    /// <summary>A parameter as it is passed on.</summary>
    public static string Argument(BoundParameter parameter) => Modifier(parameter) + parameter.Name;

    /// <summary>The arguments of a call that passes everything on.</summary>
    public static string Arguments(IEnumerable<BoundParameter> parameters) => string.Join(", ", parameters.Select(Argument));

    /// <summary><c>in </c>, <c>out </c>, <c>ref </c> or nothing.</summary>
    public static string Modifier(BoundParameter parameter) => parameter.Kind switch
    {
        ParameterKind.In when !parameter.IsOptional => "in ",
        ParameterKind.Out or ParameterKind.OutAddress => "out ",
        ParameterKind.InOut => "ref ",
        _ => "",
    };

    /// <summary>The type of a parameter.</summary>
    public static string ParameterType(BoundParameter parameter) => parameter.Kind switch
    {
        ParameterKind.In when parameter.IsOptional => parameter.Scalar.ApiType + "?",
        ParameterKind.InArray => $"ReadOnlySpan<{parameter.Scalar.StorageType}>",
        ParameterKind.OutArray => $"Span<{parameter.Scalar.StorageType}>",
        ParameterKind.OutText => "Span<byte>",
        ParameterKind.InText => parameter.IsOptional ? "string?" : "string",
        ParameterKind.Callback when !parameter.Callback!.IsManaged => "bool",
        ParameterKind.Callback => parameter.Callback!.Name + (parameter.IsOptional ? "?" : ""),
        ParameterKind.CallbackTable => parameter.Table!.Interface + (parameter.IsOptional ? "?" : ""),
        _ => parameter.Scalar.ApiType,
    };

    /// <summary>The type of a parameter in a native signature.</summary>
    public static string NativeType(BoundParameter parameter)
    {
        if (parameter.NativeType is { } given)
        {
            return given;
        }

        switch (parameter.Kind)
        {
            case ParameterKind.Value or ParameterKind.Address:
                return parameter.Scalar.NativeType;
            case ParameterKind.In or ParameterKind.Out or ParameterKind.InOut or ParameterKind.OutAddress or ParameterKind.InArray or ParameterKind.OutArray:
                return parameter.Scalar.StorageType + "*";
            case ParameterKind.InText or ParameterKind.OutText:
                return "byte*";
            default:
                return parameter.Scalar.Kind == CSharpKind.Pointer ? "void*" : parameter.Scalar.NativeType;
        }
    }

    /// <summary>The type of a result in a native signature.</summary>
    public static string NativeType(BoundResult result) => result.Kind == ReturnKind.Text ? "byte*" : result.Scalar.NativeType;

    /// <summary>The type of a pointer to a callback in C.</summary>
    public static string FunctionPointer(BoundCallback callback) =>
        $"delegate* unmanaged[Cdecl]<{string.Join(", ", callback.Parameters.Select(NativeType).Append(NativeType(callback.Result)))}>";

    private static string FakeParameter(BoundParameter parameter) => parameter switch
    {
        { IsSpan: true } => $"{parameter.Scalar.StorageType}[] {parameter.Name}",
        { Kind: ParameterKind.In, IsOptional: false } => $"{parameter.Scalar.ApiType} {parameter.Name}",
        _ => Parameter(parameter),
    };
}
