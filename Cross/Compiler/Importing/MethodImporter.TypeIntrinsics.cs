using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>Questions about types that are answered when a method is imported.</content>
internal sealed partial class MethodImporter
{
    private bool ExpandType(string what, MethodInstance method, StackValue[] arguments)
    {
        switch (what)
        {
            case "TypeOfHandle" when arguments[0].Token is TypeInstance type:
                Push(TypeObject(type));
                return true;
            case "TypeOfObject" when KnownType(arguments[0]) is TypeInstance exact:
                Push(TypeObject(exact));
                return true;
            case "TypeEqual" or "TypeNotEqual" when arguments[0].Token is TypeInstance && arguments[1].Token is TypeInstance:
                Push(_builder.Constant(ReferenceEquals(arguments[0].Token, arguments[1].Token) == (what == "TypeEqual") ? 1 : 0));
                return true;
            case "TypeEqual" or "TypeNotEqual":
                // There is one object for each type.
                Push(Compare(what == "TypeEqual" ? Comparison.Equal : Comparison.NotEqual, Scalar(arguments[0]), Scalar(arguments[1])));
                return true;
            case "TypeIsValueType" when arguments[0].Token is TypeInstance type:
                Push(_builder.Constant(type.IsValueType ? 1 : 0));
                return true;
            case "EnumHasFlag" when arguments[0].Boxed is StackValue value && arguments[1].Boxed is StackValue flag && value.Type == flag.Type:
                Instruction bits = Scalar(flag);
                Push(_builder.Compare(Comparison.Equal, Simple(Operation.And, Scalar(value), bits), bits));
                return true;
            case "HoldsReferences":
                Push(_builder.Constant(method.Arguments[0].ContainsReferences ? 1 : 0));
                return true;
            case "SizeOf":
                Push(_builder.Constant(method.Arguments[0].Size));
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// Whether a property says that a feature of the processor is there: none is. Answered by its name, for the class library need not have the types.
    /// </summary>
    private static bool IsFeatureQuery(Mono.Cecil.MethodReference reference) =>
        reference is { Name: "get_IsSupported" or "get_IsHardwareAccelerated", HasThis: false, Parameters.Count: 0 }
        && NamespaceOf(reference.DeclaringType) is string space
        && (space.StartsWith("System.Runtime.Intrinsics", System.StringComparison.Ordinal) || space == "System.Numerics");

    private static string NamespaceOf(Mono.Cecil.TypeReference type) => type.DeclaringType is null ? type.Namespace : NamespaceOf(type.DeclaringType);
}
