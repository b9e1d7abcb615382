namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Method)]
public sealed class ModuleInitializerAttribute : Attribute;
