using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>What the names of types and members in a text mean. Equal names mean one object.</summary>
internal interface ITextNames
{
    /// <summary>The type of a name.</summary>
    TypeInstance Type(string name);

    /// <summary>The method of a name (`Type.Method`).</summary>
    MethodInstance Method(string name);

    /// <summary>The field of a name (`Type.field`).</summary>
    FieldInstance Field(string name);
}
