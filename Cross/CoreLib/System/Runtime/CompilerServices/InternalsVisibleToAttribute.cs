namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class InternalsVisibleToAttribute(string assemblyName) : Attribute
{
    public string AssemblyName { get; } = assemblyName;

    public bool AllInternalsVisible { get; set; } = true;
}
