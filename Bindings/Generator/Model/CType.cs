using System.Text.Json.Serialization;

namespace DeviceKit.Generator.Model;

/// <summary>A C type as it was written: typedefs stay typedefs, so that an emitter can see both the name and what it stands for.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CVoidType), "void")]
[JsonDerivedType(typeof(CBoolType), "bool")]
[JsonDerivedType(typeof(CIntegerType), "integer")]
[JsonDerivedType(typeof(CFloatType), "float")]
[JsonDerivedType(typeof(CPointerType), "pointer")]
[JsonDerivedType(typeof(CArrayType), "array")]
[JsonDerivedType(typeof(CFunctionType), "function")]
[JsonDerivedType(typeof(CRecordType), "record")]
[JsonDerivedType(typeof(CEnumType), "enum")]
[JsonDerivedType(typeof(CTypedefType), "typedef")]
[JsonDerivedType(typeof(COpaqueType), "opaque")]
public abstract record CType
{
    /// <summary>True for a const-qualified type.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsConst { get; init; }
}
