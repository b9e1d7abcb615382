using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <summary>Where the bodies of methods come from.</summary>
internal interface IMethodImporter
{
    /// <summary>The body of a method.</summary>
    Function Import(MethodInstance method);
}
