// covers: catch x class, interface-like; base-class x exception
using System;

namespace Programs.Exceptions.CatchTypesOrder;

internal static class Program
{
    internal static void Main()
    {
        Exception[] all = [new Base("b"), new Middle("m"), new Leaf("l"), new ArgumentNullException("n"), new ArgumentOutOfRangeException("o"), new IndexOutOfRangeException(), new OverflowException()];
        foreach (Exception e in all)
        {
            try
            {
                try
                {
                    throw e;
                }
                catch (Leaf)
                {
                    Console.WriteLine("leaf");
                    throw;
                }
                catch (ArithmeticException)
                {
                    Console.WriteLine("arithmetic");
                }
            }
            catch (Middle m)
            {
                Console.WriteLine("middle " + m.Message);
            }
            catch (Base)
            {
                Console.WriteLine("base");
            }
            catch (ArgumentException a)
            {
                Console.WriteLine("argument " + a.ParamName);
            }
            catch (SystemException)
            {
                Console.WriteLine("system");
            }
        }
    }
}

internal class Base(string message) : Exception(message);

internal class Middle(string message) : Base(message);

internal sealed class Leaf(string message) : Middle(message);
