using System;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>One value in its three forms: C#'s, the native signature's, and the memory's.</summary>
/// <param name="ApiType">As C# code sees it: <c>bool</c>, <c>UartPort</c>, <c>PcapHandle</c>.</param>
/// <param name="NativeType">As it stands in a native signature: <c>byte</c>, <c>UartPort</c>, <c>nint</c>.</param>
/// <param name="StorageType">As it stands in memory: <c>byte</c>, <c>UartPort</c>, <c>PcapHandle</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsSigned">For an integer, or what an enum or handle is made of.</param>
public sealed record Scalar(string ApiType, string NativeType, string StorageType, CSharpKind Kind, bool IsSigned)
{
    private string ToNativeForm { get; init; } = "{0}";

    private string FromNativeForm { get; init; } = "{0}";

    private string ToStorageForm { get; init; } = "{0}";

    private string FromStorageForm { get; init; } = "{0}";

    private string NumberForm { get; init; } = "{0}";

    private string FromNumberForm { get; init; } = "({1}){0}";

    /// <summary>No value.</summary>
    public static Scalar Void { get; } = new("void", "void", "void", CSharpKind.Void, false);

    /// <summary>True where memory holds what C# code sees.</summary>
    public bool IsPlain => ApiType == StorageType;

    /// <summary>True for what is logged as the bytes of its memory.</summary>
    public bool IsRecord => Kind is CSharpKind.Record or CSharpKind.Array;

    /// <summary>The value of a C type.</summary>
    /// <param name="context">What is bound.</param>
    /// <param name="type">The C type; void pointers lead to bytes.</param>
    /// <param name="enumName">The C# enum that an integer stands for, or null.</param>
    public static Scalar Of(BindingContext context, CType type, string? enumName = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(type);
        CSharpType mapped = context.Types.Map(type);
        if (enumName is not null && mapped.Kind is CSharpKind.Integer or CSharpKind.Enum && enumName != mapped.Name)
        {
            return Cast(enumName!, mapped.Name, IsSignedName(mapped.Name), CSharpKind.Enum);
        }

        string name = mapped.Name;
        return mapped.Kind switch
        {
            CSharpKind.Void => Void,
            CSharpKind.Bool => new Scalar("bool", "byte", "byte", mapped.Kind, false)
            {
                ToNativeForm = "(byte)({0} ? 1 : 0)",
                FromNativeForm = "{0} != 0",
                ToStorageForm = "(byte)({0} ? 1 : 0)",
                FromStorageForm = "{0} != 0",
            },
            CSharpKind.Handle => Handle(name, context.Types.HandleValue(type).Name),
            CSharpKind.Pointer or CSharpKind.FunctionPointer when context.PointerSize == 4 => new Scalar(name, "uint", name, CSharpKind.Pointer, false)
            {
                ToNativeForm = "{0}.Value",
                FromNativeForm = "new Pointer32({0})",
                NumberForm = "{0}.Value",
                FromNumberForm = "new Pointer32((uint){0})",
            },
            CSharpKind.Pointer or CSharpKind.FunctionPointer => new Scalar(name, name, name, CSharpKind.Pointer, true),
            CSharpKind.Error or CSharpKind.Enum => new Scalar(name, name, name, mapped.Kind, true) { NumberForm = "(long){0}" },
            _ => new Scalar(name, name, name, mapped.Kind, IsSignedName(name)),
        };
    }

    /// <summary>A C integer that C# code sees as an enum.</summary>
    /// <param name="apiType">The enum.</param>
    /// <param name="nativeType">The integer.</param>
    /// <param name="isSigned">Whether that is signed.</param>
    /// <param name="kind">Enum or Error.</param>
    public static Scalar Cast(string apiType, string nativeType, bool isSigned, CSharpKind kind) => new(apiType, nativeType, nativeType, kind, isSigned)
    {
        ToNativeForm = $"({nativeType}){{0}}",
        FromNativeForm = $"({apiType}){{0}}",
        ToStorageForm = $"({nativeType}){{0}}",
        FromStorageForm = $"({apiType}){{0}}",
        NumberForm = isSigned ? "(long){0}" : "(ulong){0}",
    };

    /// <summary>The value for a native signature.</summary>
    /// <param name="value">An expression of the C# type.</param>
    public string ToNative(string value) => string.Format(null, ToNativeForm, value);

    /// <summary>The C# value.</summary>
    /// <param name="value">An expression of the native type.</param>
    public string FromNative(string value) => string.Format(null, FromNativeForm, value);

    /// <summary>The value for memory.</summary>
    /// <param name="value">An expression of the C# type.</param>
    public string ToStorage(string value) => string.Format(null, ToStorageForm, value);

    /// <summary>The C# value.</summary>
    /// <param name="value">An expression of the memory's type.</param>
    public string FromStorage(string value) => string.Format(null, FromStorageForm, value);

    /// <summary>A number that says the value: for logs and as a key.</summary>
    /// <param name="value">An expression of the C# type.</param>
    public string Number(string value) => string.Format(null, NumberForm, value);

    /// <summary>The C# value of such a number.</summary>
    /// <param name="number">An expression of type long or ulong.</param>
    public string FromNumber(string number) => string.Format(null, FromNumberForm, number, ApiType);

    /// <summary>True for the C# name of a signed integer.</summary>
    /// <param name="name">The name.</param>
    public static bool IsSignedName(string name) => name is "sbyte" or "short" or "int" or "long" or "nint";

    private static Scalar Handle(string name, string value) => value == "Pointer32"
        ? new Scalar(name, "uint", name, CSharpKind.Handle, false)
        {
            ToNativeForm = "{0}.Value.Value",
            FromNativeForm = $"new {name}(new Pointer32({{0}}))",
            NumberForm = "{0}.Value.Value",
            FromNumberForm = $"new {name}(new Pointer32((uint){{0}}))",
        }
        : new Scalar(name, value, name, CSharpKind.Handle, IsSignedName(value))
        {
            ToNativeForm = "{0}.Value",
            FromNativeForm = $"new {name}({{0}})",
            NumberForm = "{0}.Value",
            FromNumberForm = $"new {name}(({value}){{0}})",
        };
}
